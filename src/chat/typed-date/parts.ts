import { datePartAt } from './date-parts.ts';
import type { Dated, DatePart } from './date-parts.ts';
import type { Line, Span } from './line.ts';
import { timePartAt } from './time-parts.ts';
import type { TimePart } from './time-parts.ts';
import { OR } from './words.ts';

export type Part = DatePart | TimePart;

export const isDatePart = (part: Part): part is DatePart =>
  part.kind !== 'time' && part.kind !== 'half' && part.kind !== 'unclear-time';

export const isDated = (part: Part): part is Dated => isDatePart(part) && part.kind !== 'unclear-date';

/** Parts that belong together: "torsdag den 12 februari, kl 13" is three. */
export interface Group extends Span {
  readonly parts: readonly [Part, ...Part[]];
  /** Some are joined by a word like "eller": more than one day or time may be meant. */
  readonly alternatives: boolean;
}

/** Everything in the line that is a date or a time, or looks like one, in groups and in order. */
export function groupsIn(line: Line): readonly Group[] {
  const { folded } = line;
  const parts = partsIn(folded);
  const meant = parts.filter((part, index) => isMeant(line, part, parts[index - 1], parts[index + 1]));
  const runs: [Part, ...Part[]][] = [];
  for (const part of meant) {
    const run = runs.at(-1);
    if (run && joint(folded, run.at(-1), part)) run.push(part);
    else runs.push([part]);
  }
  return runs.map((run) => ({
    parts: run,
    alternatives: run.some((part, index) => joint(folded, run[index - 1], part) === 'alternative'),
    start: run[0].start,
    end: (run.at(-1) ?? run[0]).end,
  }));
}

/** Where a word or number begins; the time in "2025-02-12T13:00" is one by itself. */
const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]|(?<=(?:\d-\d\d|\d{8})t)\d/gu;

function partsIn(folded: string): readonly Part[] {
  const parts: Part[] = [];
  for (const { index } of folded.matchAll(WORD_START)) {
    if (index < (parts.at(-1)?.end ?? 0)) continue;
    const part = datePartAt(folded, index) ?? timePartAt(folded, index);
    if (part) parts.push(part);
  }
  return parts;
}

const CONNECTING = /^[ ,;.:()-]{0,5}(?:(?:i|in|of|pa|on|den|the|at|kl) ){0,3}$/;
const ALTERNATIVE = new RegExp(`^ ?(?:[/&+]|(?:${OR}) ) ?(?:(?:pa|on|den|the|at|kl) ){0,3}$`);

export const isConnecting = (gap: string): boolean => CONNECTING.test(gap);

function joint(
  folded: string,
  before: Span | undefined,
  after: Span | undefined,
): 'connected' | 'alternative' | undefined {
  if (!before || !after) return undefined;
  const gap = folded.slice(before.end, after.start);
  if (isConnecting(gap)) return 'connected';
  return ALTERNATIVE.test(gap) ? 'alternative' : undefined;
}

const IN_A_PLACE = /(?<![\p{L}\p{N}])(?:i|in|at|vid|hos) $/u;
const LONGEST_PREPOSITION = 4;

/** "fri" and "fredg" are Friday beside a date or a time only, and not as the name of a place. */
function isMeant(
  { folded, typed }: Line,
  part: Part,
  before: Part | undefined,
  after: Part | undefined,
): boolean {
  if (!('sure' in part) || part.sure) return true;
  const afterOne = joint(folded, before, part) !== undefined;
  if (part.kind === 'half') return afterOne;
  const word = typed.slice(part.start, part.end).toLowerCase();
  const lead = folded.slice(Math.max(0, part.start - LONGEST_PREPOSITION - 1), part.start);
  // "mån" without its ring is another word, unless it stands first.
  if (IN_A_PLACE.test(lead) || (word === 'man' && part.start > 0)) return false;
  return afterOne || joint(folded, part, after) !== undefined;
}
