import { personalIdentityNumberIn } from './personal-identity-number.ts';
import { refuse } from './refusal.ts';
import type { Found, Refusal } from './refusal.ts';

export type Text = Found<{ text: string }>;

/** What is said of a text that is missing or too long, where that has a sentence of its own. */
type Refusals = Partial<Readonly<Record<'missing' | 'tooLong', Refusal>>>;

/**
 * Free text that somebody wrote, as it is to be recorded: not empty, not too long, and without a personal identity
 * number (N4-7, N9-13, B-sekretess-91).
 * @param longest in UTF-16 units, as clients count
 */
export function recordable(
  written: string,
  longest: number,
  { missing = { code: 'text-missing' }, tooLong = { code: 'text-too-long', longest } }: Refusals = {},
): Text {
  const text = written.trim();
  if (text === '') return refuse(missing);
  if (text.length > longest) return refuse(tooLong);
  if (personalIdentityNumberIn(text)) return refuse({ code: 'contains-personal-identity-number' });
  return { ok: true, text };
}

/** Free text that may be left out: it is empty then. */
export const recordableIfAny = (written: string, longest: number): Text =>
  written.trim() === '' ? { ok: true, text: '' } : recordable(written, longest);
