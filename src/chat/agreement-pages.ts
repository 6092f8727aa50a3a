import type { FoundLine, ShownLine } from '../capabilities/agreement/present.ts';
import type { presentFound, presentHeading } from '../capabilities/agreement/present.ts';
import { folded } from './command-words.ts';
import { literally } from './literal-text.ts';
import { valueInWords } from './value-in-words.ts';
import type { Say } from './words.ts';

/** Rows of text on a card, as a client of usual width breaks them: so many a telephone shows without much scrolling. */
const MOST_ROWS = 20;
const LETTERS_IN_A_ROW = 72;
/** Bytes of lines with their quotes: with everything around them a card stays below 28 KB. */
const LARGEST_PAGE_OF_SETTINGS = 14 * 1024;
/** What a line's markup takes besides its text. */
const MARKUP = 400;
/** Shorter words, such as *och*, say nothing of what is looked for, unless nothing else is. */
const SHORTEST_TELLING = 3;
/** Beside the best where no point has all the words. */
const NEARLY = 0.6;

/** Of what decisions have made of a setting: not said here, for what is said is quoted on the card. */
const ROWS_OF_A_NOTE = 1.6;
/** Space above a line, and above and below what several stand under. */
const BETWEEN = 0.3;
const ROWS_OF_A_GROUP = 1.5;

interface Row {
  readonly group?: string;
  readonly title?: string;
  readonly says: string;
  readonly source?: ShownLine['source'];
  readonly notes: ShownLine['notes'];
}

/** What the agreement says under the heading, with what fits on a page of it in the language. */
export const withHeadingPage = (say: Say, view: ReturnType<typeof presentHeading>) => ({
  ...view,
  ...pageOf(say, view.lines, view.page),
});

/** Only the lines with the words that are looked for; where none has all of them, those that come nearest. */
export function withFoundPage(say: Say, view: ReturnType<typeof presentFound>) {
  const { found, near } = linesWith(say, view.lines, view.search);
  const lines = found.map(({ heading, group, ...line }) => ({
    ...line,
    group: [heading, group].flatMap((part) => (part === undefined ? [] : inWords(say, part))).join(' · '),
  }));
  return { ...view, ...pageOf(say, lines, view.page), found: found.length, near };
}

function pageOf(say: Say, lines: readonly ShownLine[], page: number) {
  const pages = inPages(say, lines);
  const index = Math.min(page, pages.length - 1);
  return {
    lines: pages[index] ?? [],
    pages: {
      page: index + 1,
      pages: pages.length,
      ...(index > 0 && { previous: index - 1 }),
      ...(index < pages.length - 1 && { next: index + 1 }),
    },
  };
}

/** In order and complete; what a line stands under is said again on a new page. There is always one page. */
function inPages(say: Say, lines: readonly ShownLine[]): readonly (readonly Row[])[] {
  const pages: Row[][] = [[]];
  let [rows, bytes] = [0, 0];
  let under: string | undefined;
  for (const line of lines) {
    const whole = rowOf(say, line);
    const [high, large] = [rowsOf(whole), bytesOf(whole)];
    const lead = whole.group === undefined || whole.group === under ? 0 : ROWS_OF_A_GROUP;
    if ((rows + lead + high > MOST_ROWS || bytes + large > LARGEST_PAGE_OF_SETTINGS) && rows > 0) {
      pages.push([]);
      [rows, bytes, under] = [0, 0, undefined];
    }
    const { group, ...rest } = whole;
    const first = group !== undefined && group !== under;
    pages.at(-1)?.push(first ? whole : rest);
    rows += high + (first ? ROWS_OF_A_GROUP : 0);
    bytes += large;
    under = group;
  }
  return pages;
}

function rowOf(say: Say, { group, title, says, source, notes }: ShownLine): Row {
  return {
    ...(group !== undefined && { group: inWords(say, group) }),
    ...(title !== undefined && { title: inWords(say, title) }),
    // The sentence has a full stop of its own.
    says: inWords(say, says).replace(/\.$/, ''),
    ...(source && { source }),
    notes,
  };
}

const inWords = (say: Say, value: unknown): string => String(valueInWords(say, value) ?? '');

function rowsOf({ title = '', says, notes }: Row): number {
  const text = `${title} ${says} (avtalet, avsnitt 00).`;
  return Math.ceil(text.length / LETTERS_IN_A_ROW) + BETWEEN + notes.length * ROWS_OF_A_NOTE;
}

const bytesOf = (row: Row): number => MARKUP + Buffer.byteLength(literally(JSON.stringify(row)));

/** Each line with all the words; otherwise those with most of the telling ones, the nearest first. */
function linesWith(say: Say, lines: readonly FoundLine[], search: string) {
  const words = tellingWords(search);
  const searched = lines.map((line) => ({ line, text: textOf(say, line) }));
  const all = searched.filter(({ text }) => words.every((word) => text.includes(word)));
  if (all.length > 0 || words.length === 0) {
    const [whole, part] = [true, false].map((wanted) =>
      all.filter(({ text }) => hasWhole(text, words) === wanted),
    );
    return { found: [...(whole ?? []), ...(part ?? [])].map(({ line }) => line), near: false };
  }
  const weight = new Map(
    words.map((word) => [word, 1 / searched.filter(({ text }) => text.includes(word)).length]),
  );
  const scored = searched
    .map(({ line, text }) => ({
      line,
      score: words.reduce((sum, word) => sum + (text.includes(word) ? (weight.get(word) ?? 0) : 0), 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  const best = scored[0]?.score ?? 0;
  const found = scored.filter(({ score }) => score >= best * NEARLY).map(({ line }) => line);
  return { found, near: found.length > 0 };
}

/** *mål* before *målgruppen*. */
const hasWhole = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.split(' ').includes(word));

function tellingWords(search: string): readonly string[] {
  const words = [...new Set(search.split(/\s+/).map(folded).filter(Boolean))];
  const telling = words.filter((word) => word.length >= SHORTEST_TELLING);
  return telling.length > 0 ? telling : words;
}

/** What is looked through: what the card says of it, and the agreement's own words. */
function textOf(say: Say, { heading, group = '', title = '', says, source }: FoundLine): string {
  const clause = source?.kind === 'clause' ? [source.section, source.quote ?? ''] : [];
  return [...[heading, group, title, says].map((part) => inWords(say, part)), ...clause]
    .join(' ')
    .split(/\s+/)
    .map(folded)
    .join(' ');
}
