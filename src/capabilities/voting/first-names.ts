import type { Phrase } from '../../chat/phrase.ts';

export type Name = string | Phrase;

/** The first few of the names, and how many more there are: on a phone nothing else is left among too many names. */
export const firstNames = (names: readonly Name[], shown: number): readonly Name[] =>
  names.length <= shown + 1
    ? names
    : [...names.slice(0, shown), { say: 'list.more', more: names.length - shown }];
