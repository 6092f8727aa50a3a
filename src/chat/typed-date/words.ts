import { distance } from 'fastest-levenshtein';

/** Swedish and English names by number, folded (å, ä, ö as a, a, o). The shortest are abbreviations. */
export type Names = readonly (readonly [number: number, name: string])[];

const numbered = (lists: readonly string[]): Names =>
  lists.flatMap((list, index) => list.split(' ').map((name) => [index + 1, name] as const));

export const MONTHS = numbered([
  'januari january jan',
  'februari february feb',
  'mars march mar',
  'april apr',
  'maj may',
  'juni june jun',
  'juli july jul',
  'augusti august aug',
  'september sep sept',
  'oktober october okt oct',
  'november nov',
  'december dec',
]);

/** Numbered as in ISO 8601: Monday is 1. */
export const WEEKDAYS = numbered([
  'mandag monday man mon',
  'tisdag tuesday tis tue tues',
  'onsdag wednesday ons wed',
  'torsdag thursday tor tors thu thur thurs',
  'fredag friday fre fri',
  'lordag saturday lor sat',
  'sondag sunday son sun',
]);

const COUNTS = numbered([
  'en ett a an one',
  'tva two',
  'tre three',
  'fyra four',
  'fem five',
  'sex six',
  'sju seven',
  'atta eight',
  'nio nine',
  'tio ten',
  'elva eleven',
  'tolv twelve',
  'tretton thirteen',
  'fjorton fourteen',
]);
export const COUNT_WORDS = COUNTS.map(([, word]) => word).join('|');

/** @param word digits or one of `COUNT_WORDS` */
export const countOf = (word: string): number =>
  COUNTS.find(([, name]) => name === word)?.[0] ?? Number(word);

/** Between two of something, either of which may be meant. A pattern. */
export const OR =
  'och|samt|eller|el|alt|alternativt|resp|respektive|till|tom|t\\.? ?o\\.? ?m\\.?|and|or|to|through|until';

const SHORTEST_MISSPELT = 5;
const LONGEST_DATE_WORD = 20;
/** Names shorter than this are too like each other (juni, juli) for a misspelt one to be taken for either. */
const SHORTEST_SURE = 6;
/** Words from this length may differ in two letters, shorter ones in one. */
const LONG_WORD = 8;
/** A day off, one letter from Friday in either language. */
const OTHER_WORDS = new Set(['fridag']);

export interface Named {
  readonly number: number;
  readonly exact: boolean;
}

/** 'unclear': nearly a name, but of which it is nearly cannot be told for sure. Undefined: not a name at all. */
export function named(word: string, names: Names): Named | 'unclear' | undefined {
  const exact = names.find(([, name]) => name === word);
  if (exact) return { number: exact[0], exact: true };
  if (word.length < SHORTEST_MISSPELT || word.length > LONGEST_DATE_WORD || OTHER_WORDS.has(word))
    return undefined;
  const near = names
    .filter(([, name]) => name.length >= SHORTEST_MISSPELT - 1)
    .map(([number, name]) => ({ number, name, steps: distance(name, word) }))
    .sort((a, b) => a.steps - b.steps);
  const [nearest] = near;
  if (!nearest || nearest.steps > (word.length < LONG_WORD ? 1 : 2)) return undefined;
  const rivals = near.filter(({ number, steps }) => number !== nearest.number && steps <= nearest.steps + 1);
  if (rivals.length > 0 || nearest.name.length < SHORTEST_SURE) return 'unclear';
  return { number: nearest.number, exact: false };
}
