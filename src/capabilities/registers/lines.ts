import type { Agreement, Label } from '../../agreement/domain/profile.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { shortName } from '../../partnership/presenting.ts';
import type { Content } from './domain/facts.ts';
import { kindOf } from './domain/kinds.ts';

/** Something that can be said: a name, a text, or a sentence. */
export type Said = string | Label | Phrase;

/** What an entry is about, as the first words of its line. */
export const headOf = (register: string, { text, met, missing = [] }: Content): Said => {
  if (met) return { say: 'entry.checked', met: met.length, total: met.length + missing.length };
  return text ?? kindOf(register)?.name ?? register;
};

/** What else is said of it in a word or two: whom it is about, which of the choices, how much. */
export function detailsOf(
  agreement: Agreement,
  register: string,
  { choice, concerns, ore }: Content,
): readonly Said[] {
  return [
    optionLabel(register, choice),
    concerns === undefined ? undefined : shortName(agreement, concerns),
    ore === undefined ? undefined : ({ say: 'entry.amount', ore } as const),
  ].filter((said) => said !== undefined);
}

/** One after the other, with a dot between. */
export const dotted = (first: Said, ...others: readonly Said[]): Said =>
  others.reduce<Said>((before, next) => ({ say: 'entry.dots', before, next }), first);

export const optionLabel = (register: string, choice: string | undefined): Label | undefined =>
  kindOf(register)?.asks.choice?.options.find(({ id }) => id === choice)?.label;

export const flagOf = (register: string, content: Content): Label | undefined =>
  kindOf(register)?.flag?.(content);
