import type { Phrase } from '../../chat/phrase.ts';
import type { Mandate } from '../../partnership/domain/seat-register.ts';

/** What whoever acts in a seat may decide, as its party says. */
export const mandatePhrase = ({ text, ore, reference }: Mandate): Phrase => ({
  say: 'seat-note.mandate',
  text: text.replace(/\.$/, ''),
  priced: ore !== undefined,
  ore: ore ?? 0,
  written: reference !== undefined,
  reference: reference ?? '',
});
