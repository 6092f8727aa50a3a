import { DateTime } from 'luxon';
import { momentAt, TIME_ZONE } from '../partnership/domain/calendar.ts';
import type { MomentProblem } from '../partnership/domain/refusal.ts';
import { unsureIn } from './typed-date/context.ts';
import { dayMeant, isoDay } from './typed-date/day.ts';
import { hoursWith } from './typed-date/hours.ts';
import { lineOf, quoted } from './typed-date/line.ts';
import type { Line } from './typed-date/line.ts';
import { groupsIn, isConnecting, isDated, isDatePart } from './typed-date/parts.ts';
import type { Group } from './typed-date/parts.ts';
import { placeOf, unparsedTextOf } from './typed-date/unparsed-text.ts';

/** A day of so many days ago is the one that is meant, although the year is not said (choice). */
const LATELY_DAYS = 92;

export type TypedMoment =
  | {
      readonly ok: true;
      /** Local, ISO. */
      readonly day: string;
      /** Local, 'HH:mm', as `ends`. */
      readonly time: string | undefined;
      /** UTC, ISO 8601 with milliseconds, as `endsAt`. */
      readonly at: string | undefined;
      readonly ends: string | undefined;
      readonly endsAt: string | undefined;
      /** The words around the date and time, as they were typed. */
      readonly unparsedText: string;
      /** The same as a place: without a leading "i", "på" or "at". */
      readonly place: string;
    }
  | { readonly ok: false; readonly problem: MomentProblem };

/**
 * The date and time in a typed text, in Swedish or English. Never a guess: what can be read in two ways is refused,
 * with the reason.
 * @param now UTC moment: 'imorgon' and 'på torsdag' are counted from it in Stockholm
 * @param options `needsTime` refuses a date without a time, `future` what has been
 */
export function parseMoment(
  typed: string,
  now: Date,
  { needsTime = false, future = false }: { readonly needsTime?: boolean; readonly future?: boolean } = {},
): TypedMoment {
  const line = lineOf(typed);
  const today = DateTime.fromJSDate(now, { zone: TIME_ZONE }).startOf('day');
  const groups = groupsIn(line);

  const date = dateIn(line, groups);
  if ('code' in date) return refused(date);
  const meant = dayMeant(date.parts.filter(isDated), today, (part) => quoted(line, part));
  if ('code' in meant) return refused(meant);
  const { been } = meant;
  if (future && been && been >= today.minus({ days: LATELY_DAYS }))
    return refused({ code: 'day-lately-passed', day: isoDay(been), next: isoDay(meant.date) });
  const hours = hoursWith(date, groups, line);
  if (hours && 'code' in hours) return refused(hours);
  if (needsTime && !hours) return refused({ code: 'time-missing' });

  const day = isoDay(meant.date);
  const time = hours?.time;
  const ends = hours?.ends;
  const at = time && momentAt(day, time);
  const endsAt = ends && momentAt(day, ends);
  const skipped = at === undefined ? time : endsAt === undefined ? ends : undefined;
  if (skipped !== undefined) return refused({ code: 'time-skipped', day, time: skipped });
  if (future && (at === undefined ? day < isoDay(today) : at <= now.toISOString()))
    return refused(
      time === undefined ? { code: 'day-in-the-past', day } : { code: 'time-in-the-past', day, time },
    );

  const used = hours?.parts ?? date.parts.filter(isDatePart);
  const rest = unparsedTextOf(
    line,
    [...used].sort((a, b) => a.start - b.start),
  );
  return { ok: true, day, time, at, ends, endsAt, unparsedText: rest, place: placeOf(rest) };
}

const refused = (problem: MomentProblem): TypedMoment => ({ ok: false, problem });

/** "12 mai kl 9, inte på torsdag": what begins as a date is not passed over for another one further on. */
const NUMBER_FIRST = /^(?:(?:den|the) )?\d{1,4}(?!\d)[^ ]{0,20}(?: [^ ]{1,20})?/;

/** The first date, which is the one meant when it stands first; else it has to be the only one. */
function dateIn(line: Line, groups: readonly Group[]): Group | MomentProblem {
  const [date, ...others] = groups.filter(({ parts }) => parts.some(isDatePart));
  const unsure = date && unsureIn(line.folded, date);
  if (unsure)
    return { code: unsure.of === 'date' ? 'date-unknown' : 'time-unknown', typed: quoted(line, unsure) };
  const number = groups[0]?.start === 0 ? null : NUMBER_FIRST.exec(line.folded);
  if (number) return { code: 'date-unknown', typed: quoted(line, { start: 0, end: number[0].length }) };
  if (!date) return { code: 'date-missing' };
  if (date.alternatives && date.parts.filter(isDatePart).length > 1) return { code: 'several-dates' };
  const isFirst = isConnecting(line.folded.slice(0, date.start));
  if (!isFirst && others.some(({ parts }) => parts.some(isDated))) return { code: 'several-dates' };
  return date;
}
