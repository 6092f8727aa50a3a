import { END, reader } from './line.ts';
import type { Match, Span } from './line.ts';
import { COUNT_WORDS, countOf, MONTHS, named, WEEKDAYS } from './words.ts';

/** Which half of the day a clock of twelve hours is in. */
export type Half = 'am' | 'pm';

/** Something typed that has to do with which day it is. */
export type DatePart = Span &
  (
    | {
        readonly kind: 'date';
        readonly year: number | undefined;
        readonly month: number;
        readonly day: number;
      }
    | { readonly kind: 'offset'; readonly days: number; readonly half: Half | undefined }
    | {
        readonly kind: 'weekday';
        readonly weekday: number;
        readonly which: 'coming' | 'next' | 'this';
        /** False for an abbreviation or a misspelt name, which may be another word altogether. */
        readonly sure: boolean;
      }
    | { readonly kind: 'week'; readonly week: number | 'this' | 'next' }
    /** Looks like a date, but which is not to be told. */
    | { readonly kind: 'unclear-date'; readonly sure: boolean }
  );

/** A part that was understood. */
export type Dated = Exclude<DatePart, { kind: 'unclear-date' }>;

type Read = (folded: string, at: number) => DatePart | undefined;

/** @param toPart undefined when what was found is no date after all */
function reading(
  pattern: string,
  toPart: (groups: Match['groups'], span: Span) => DatePart | undefined,
): Read {
  const find = reader(pattern);
  return (folded, at) => {
    const found = find(folded, at);
    return found && toPart(found.groups, { start: found.start, end: found.end });
  };
}

const PREPOSITION = '(?:(?:pa|on) )?(?:(?:den|the) )?';
const YEAR = '(?<year>(?:19|20|21)\\d{2})(?!\\d|[.:]\\d)';
const DAY = '(?<day>\\d{1,2})(?:(?::?[ae]|st|nd|rd|th)(?![\\p{L}\\p{N}])|\\.)?';
const MONTH = '(?<month>\\p{L}{3,20})';

const dated = ({ year, month, day }: Match['groups'], span: Span): DatePart => ({
  kind: 'date',
  year: year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year),
  month: Number(month),
  day: Number(day),
  ...span,
});

function datedByName({ month = '', ...groups }: Match['groups'], span: Span): DatePart | undefined {
  const name = named(month, MONTHS);
  if (name === 'unclear') return { kind: 'unclear-date', sure: true, ...span };
  return name && dated({ ...groups, month: String(name.number) }, span);
}

const offset =
  (days: number, half?: Half) =>
  (_: Match['groups'], span: Span): DatePart => ({ kind: 'offset', days, half, ...span });

const NEAR_DAYS: readonly Read[] = [
  reading(`(?:i ?dag|today)${END}`, offset(0)),
  reading(`(?:i ?(?:formiddag|morse)|this morning)${END}`, offset(0, 'am')),
  reading(`(?:i ?(?:eftermiddag|kvall)|tonight|this (?:afternoon|evening))${END}`, offset(0, 'pm')),
  reading(`(?:i ?mor(?:gon|ron|r?n)|tomorrow)${END}`, offset(1)),
  reading(`(?:(?:i ?)?over ?mor(?:gon|ron)|(?:the )?day after tomorrow)${END}`, offset(2)),
  reading(`(?:i ?gar|yesterday)${END}`, offset(-1)),
  reading(`(?:i ?forrgar|(?:the )?day before yesterday)${END}`, offset(-2)),
];

const WHICH: Readonly<Record<string, 'next' | 'this'>> = {
  nasta: 'next',
  next: 'next',
  nu: 'this',
  denna: 'this',
  har: 'this',
  this: 'this',
};
const MARKS = 'nu|pa|on|den|the|har|denna|this|kommande|coming|nasta|next';

function weekday({ marks = '', name = '' }: Match['groups'], span: Span): DatePart | undefined {
  const before = marks.split(' ').filter(Boolean);
  if (isSeveral(name)) return { kind: 'unclear-date', sure: true, ...span };
  const found = named(name.replace(/(?<=dag)en$/, ''), WEEKDAYS);
  const marked = before.some((word) => word !== 'den' && word !== 'the');
  if (found === 'unclear') return { kind: 'unclear-date', sure: marked, ...span };
  if (!found) return undefined;
  const which = before.flatMap((word) => WHICH[word] ?? [])[0] ?? 'coming';
  const sure = marked || (found.exact && name.length > LONGEST_ABBREVIATION);
  return { kind: 'weekday', weekday: found.number, which, sure, ...span };
}

const LONGEST_ABBREVIATION = 5;

/** "torsdagar" and "Thursdays" are many days, "i torsdags" is the last one. */
const isSeveral = (name: string): boolean =>
  /(?:ar(?:na)?|s)$/.test(name) &&
  WEEKDAYS.some(([, day]) => day.length > LONGEST_ABBREVIATION && name.startsWith(day));

const unclear = (_: Match['groups'], span: Span): DatePart => ({ kind: 'unclear-date', sure: true, ...span });

/** A month without a day, a day without a month, and spans that do not end on a certain day. */
const UNCLEAR = [
  MONTHS.flatMap(([, name]) => (name.length > 3 || name === 'maj' ? name : [])).join('|'),
  'den \\d{1,2}(?::?[ae])?',
  'the \\d{1,2}(?:st|nd|rd|th)',
  `(?:om|in) (?:\\d{1,3}|${COUNT_WORDS}) (?:manad(?:er)?|months?|ar|years?|(?:arbets|var)dagar|working days)`,
  '(?:nasta|next|denna|this) (?:manad|month|ar|year)',
].map((pattern) => reading(`(?:${pattern})${END}`, unclear));

/** In this order: the first that finds something decides. */
const READERS: readonly Read[] = [
  // 2025-02-12, also as it stands before "T13:00"
  reading(
    `${PREPOSITION}(?<year>[12]\\d{3})(?<by>[-/.])(?<month>\\d{1,2})\\k<by>(?<day>\\d{1,2})(?!\\d|[-/.]\\d)(?:t(?=\\d{1,2}:)|${END})`,
    dated,
  ),
  // 20250212, unless it begins a personal identity number
  reading(`${PREPOSITION}(?<year>20\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?!-?\\d)${END}`, dated),
  // 12/2/2025
  reading(
    `${PREPOSITION}(?<day>\\d{1,2})(?<by>[-/.])(?<month>\\d{1,2})\\k<by>${YEAR}(?![-/]\\d)${END}`,
    dated,
  ),
  // 12/2-25
  reading(
    `${PREPOSITION}(?<day>\\d{1,2})/(?<month>\\d{1,2})-(?<year>(?:20)?\\d{2})(?!\\d|[-/.:]\\d)${END}`,
    dated,
  ),
  // 12.2.25, where any of the three may be the year
  reading(`\\d{1,4}(?<by>[-/.])\\d{1,2}\\k<by>\\d{1,4}${END}`, unclear),
  // 12/2, which is never 2 December: the bot is Swedish in either language
  reading(`${PREPOSITION}(?<day>\\d{1,2})/(?<month>\\d{1,2})(?: ${YEAR})?(?!\\d|[/.:]\\d)${END}`, dated),
  reading(`${PREPOSITION}${DAY} ?(?:(?:of|i) )?${MONTH}\\.?(?:,? ${YEAR})?${END}`, datedByName),
  reading(
    `${PREPOSITION}(?<month>${MONTHS.map(([, name]) => name).join('|')})\\.? ${PREPOSITION}${DAY}(?:,? ${YEAR})?(?!\\d|[-.:/]\\d)${END}`,
    datedByName,
  ),
  ...NEAR_DAYS,
  reading(
    `(?:om|in) (?<count>\\d{1,3}|${COUNT_WORDS}) (?:(?<weeks>veckor|vecka|weeks?)|dagar|dag|days?)${END}`,
    ({ count = '', weeks }, span) => offset(countOf(count) * (weeks === undefined ? 1 : 7))({}, span),
  ),
  reading(
    `(?:(?:i|in) )?(?:(?<which>nasta|next|denna|den har|this) (?:vecka[ns]?|week(?:['’]?s)?)|(?:vecka|v\\.?|week) ?(?<week>\\d{1,2}))${END}`,
    ({ which, week }, span) => ({
      kind: 'week',
      week: week === undefined ? (which === 'nasta' || which === 'next' ? 'next' : 'this') : Number(week),
      ...span,
    }),
  ),
  ...UNCLEAR,
  reading(`(?<marks>(?:(?:${MARKS}) ){0,4})(?<name>\\p{L}{3,20})\\.?${END}`, weekday),
];

export function datePartAt(folded: string, at: number): DatePart | undefined {
  for (const read of READERS) {
    const part = read(folded, at);
    if (part) return part;
  }
  return undefined;
}
