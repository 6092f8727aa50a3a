import type { DatePart } from './date-parts.ts';
import type { Span } from './line.ts';
import { isDatePart } from './parts.ts';
import type { Group } from './parts.ts';
import type { TimePart } from './time-parts.ts';
import { COUNT_WORDS, OR } from './words.ts';

/** What stands beside a date can make it another: "före torsdag", "12-13 februari", "a week on Thursday". */

const FARTHEST = 30;
const WORD = '(?<![\\p{L}\\p{N}])';
const WORD_END = '(?![\\p{L}\\p{N}])';

const words = (...lists: readonly string[]): string => lists.join(' ').replaceAll(' ', '|');

const SPANS = words(
  'vecka veckor veckan dagar dar manad manader ar',
  'week weeks days month months year years fortnight',
);
const NOT_THEN = words(
  'fore innan efter senast tidigast omkring runt kring cirka ca ungefar fran sedan an inte ej utom',
  'before after by until around about circa from since than not except',
);
const WHICH_OF_MANY = words(
  'var varje varannan forra sista forsta andra tredje fjarde femte nastnasta',
  'every each last previous first second third fourth fifth',
);

const ORDINAL = '(?::?[ae]|st|nd|rd|th|\\.)';
const VAGUE_BEFORE = new RegExp(`${WORD}(?:${NOT_THEN}|${WHICH_OF_MANY}|${SPANS}|\\d{1,2}${ORDINAL}) $`, 'u');
const NUMBER_BEFORE = new RegExp(`(?<!\\d)\\d{1,2}${ORDINAL}? ?(?:[-/,&+]|${WORD}(?:${OR}) ) ?$`, 'u');
const SPAN_AFTER = new RegExp(
  `^,? (?:(?:om|in|i|pa|of|the|udda|jamna|odd|even|\\d{1,2}|${COUNT_WORDS}) ){0,2}(?:${SPANS})${WORD_END}`,
  'u',
);
/** "torsdag efter påsk": a weekday of another week, unless a time stands between. */
const WEEKDAY_AFTER = new RegExp(
  `^,? (?:i )?(?:fore|innan|efter|darpa|darefter|before|after|following|varje|varannan|every|each)${WORD_END}(?! kl)(?: [^ ]{1,20})?`,
  'u',
);
const ANOTHER = new RegExp(`^ ?(?:-{1,2}|[/&+]|(?:${OR}) ) ?\\d{1,4}${WORD_END}`, 'u');
/** "torsdag den 9", "12 februari 26": a day or a year that is not to be told from an hour. */
const NUMBER_AFTER = new RegExp(`^ (?:(?:den|the) )?['’]?\\d{1,4}${WORD_END}`, 'u');
const ANOTHER_TIME = new RegExp(`^ ?(?:[-/&]|(?:${OR}) ) ?(?:kl\\.? ?)?\\d{1,2}`, 'u');
const MINUTES_AFTER = /^ [0-5]\d(?!\d)/;

/** The words, with those beside them, that make it unsure which day or time is meant; undefined if it is sure. */
export function unsureIn(
  folded: string,
  group: Group,
): (Span & { readonly of: 'date' | 'time' }) | undefined {
  const before = folded.slice(Math.max(0, group.start - FARTHEST), group.start);
  const after = folded.slice(group.end, group.end + FARTHEST);
  const [first] = group.parts;
  const last = group.parts.at(-1) ?? first;
  const of = group.parts.some(isDatePart) ? 'date' : 'time';
  const lead = VAGUE_BEFORE.exec(before) ?? (isDatePart(first) ? NUMBER_BEFORE.exec(before) : null);
  if (lead) return { of, start: group.start - lead[0].length, end: group.end };
  if (group.parts.some(({ kind }) => kind === 'unclear-date'))
    return { of, start: group.start, end: group.end };
  const trail = SPAN_AFTER.exec(after) ?? (isDatePart(last) ? dateAfter(after, last) : null);
  if (trail) return { of: 'date', start: group.start, end: group.end + trail[0].length };
  const time = last.kind === 'time' ? timeAfter(after, last) : null;
  return time ? { of: 'time', start: last.start, end: group.end + time[0].length } : undefined;
}

function dateAfter(after: string, part: DatePart): RegExpExecArray | null {
  const complete = part.kind === 'offset' || (part.kind === 'date' && part.year !== undefined);
  const other = part.kind === 'weekday' ? WEEKDAY_AFTER.exec(after) : null;
  return other ?? ANOTHER.exec(after) ?? (complete ? null : NUMBER_AFTER.exec(after));
}

function timeAfter(
  after: string,
  { from, until }: Extract<TimePart, { kind: 'time' }>,
): RegExpExecArray | null {
  const onTheHour = from.minute === 0 && !until;
  return ANOTHER_TIME.exec(after) ?? (onTheHour ? MINUTES_AFTER.exec(after) : null);
}
