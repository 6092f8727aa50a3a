import { personalIdentityNumberIn } from './personal-identity-number.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/**
 * Free text that somebody wrote, as it is to be recorded: not empty, not too long, and without a personal identity
 * number (N4-7, N9-13, B-sekretess-91).
 * @param longest in UTF-16 units, as clients count
 */
export function recordable(
  written: string,
  longest: number,
): { ok: true; text: string } | { ok: false; refusal: Refusal } {
  const text = written.trim();
  if (text === '') return refuse({ code: 'text-missing' });
  if (text.length > longest) return refuse({ code: 'text-too-long', longest });
  if (personalIdentityNumberIn(text)) return refuse({ code: 'contains-personal-identity-number' });
  return { ok: true, text };
}
