import { shortened } from '../../partnership/shortened.ts';

/** What was typed, on one line, and the same folded: each letter stands at the same place in both. */
export interface Line {
  readonly typed: string;
  /** Lower case, without accents (å, ä, ö as a, a, o), and any dash as a hyphen. */
  readonly folded: string;
}

/** A part of the line for an answer to name. */
export const quoted = ({ typed }: Line, { start, end }: Span): string =>
  shortened(typed.slice(start, end), LONGEST_QUOTED_PART);

const LONGEST_QUOTED_PART = 60;
/** Longer texts are cut, as typed messages are. */
const LONGEST = 8000;

export function lineOf(text: string): Line {
  const typed = text.slice(0, LONGEST).normalize('NFC').replace(/\s+/g, ' ').trim();
  return { typed, folded: typed.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/./gsu, plain) };
}

/** Without its accent, unless that would move the letters after it. */
function plain(letter: string): string {
  const [bare] = letter.toLowerCase().normalize('NFD');
  return bare?.length === letter.length ? bare : letter;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Match extends Span {
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Tries a pattern at one place in a folded line. Patterns are of bounded length, so that reading is linear. */
export function reader(pattern: string): (folded: string, at: number) => Match | undefined {
  const expression = new RegExp(pattern, 'uy');
  return (folded, at) => {
    expression.lastIndex = at;
    const match = expression.exec(folded);
    return match ? { groups: match.groups ?? {}, start: at, end: at + match[0].length } : undefined;
  };
}

/** No letter or digit follows. */
export const END = '(?![\\p{L}\\p{N}])';
