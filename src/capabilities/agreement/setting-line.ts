import type { Agreement, Label, Source } from '../../agreement/domain/profile.ts';
import type { Recipient } from '../../agreement/domain/responsible-party.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { forumInText, partyName } from '../../partnership/presenting.ts';

/** What can be said as it stands. */
export type Said = string | Label | Phrase | readonly (string | Label)[];

/** A setting of the agreement as people read it. */
export interface SettingLine {
  /** Its place in the agreement, unique there and the same after it has been changed: its history is found by it. */
  readonly setting: string;
  /** What it stands under, where a heading has several parts. */
  readonly group?: Said;
  /** Absent where the words say what they are about. */
  readonly title?: Said;
  readonly says: Said;
  readonly source: Source;
}

export type Titled = Pick<SettingLine, 'group' | 'title'>;

export const titled = (name: string): { readonly title: Phrase } => ({
  title: { say: `agreement.title.${name}` },
});
export const grouped = (name: string): { readonly group: Phrase } => ({
  group: { say: `agreement.group.${name}` },
});

/** A setting that the agreement may leave out: no line then. */
export const ifAny = <V>(
  setting: string,
  about: Titled,
  found: { readonly value: V; readonly source: Source } | undefined,
  says: (value: V) => Said,
): readonly SettingLine[] =>
  found ? [{ setting, ...about, says: says(found.value), source: found.source }] : [];

interface Statement {
  readonly id: string;
  readonly text: Label;
  readonly source: Source;
}

/** A list of what the agreement says in its own words. */
export const statements = (list: string, all: readonly Statement[]): readonly SettingLine[] =>
  all.map(({ id, text, source }) => ({ setting: `${list}.${id}`, ...grouped(list), says: text, source }));

/** Who has a task or a right, in the midst of a sentence. */
export function inText(agreement: Agreement, who: Recipient): Said {
  switch (who.kind) {
    case 'party':
      return partyName(agreement, who.party);
    case 'forum':
      return forumInText(agreement, who.forum);
    case 'body':
      return who.name;
    case 'any-party':
    case 'all-parties':
    case 'counterpart':
    case 'party-in-breach':
      return { say: `agreement.who.${who.kind}` };
  }
}

/** A day of every year, as a day that can be said without its year. @param day `MM-DD` */
export const everyYear = (day: string): string => `2024-${day}`;

/** As it stands in the midst of a sentence: roles are written as headings are. */
export const uncapitalised = ({ sv, en }: Label): Label => ({
  sv: sv.charAt(0).toLowerCase() + sv.slice(1),
  en: en.charAt(0).toLowerCase() + en.slice(1),
});

/** Several, each with a text of its own. @param key of the text */
export function oneOrMore<N extends string>(names: readonly N[], key: (name: N) => string): Phrase {
  const [first, ...others] = names;
  if (first === undefined) return { say: 'list.nobody' };
  const said: Phrase = { say: key(first) };
  return others.length === 0
    ? said
    : { say: 'agreement.and', first: said, rest: oneOrMore(others, key), last: others.length === 1 };
}
