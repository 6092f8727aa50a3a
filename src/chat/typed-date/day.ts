import { DateTime } from 'luxon';
import type { MomentProblem } from '../../partnership/domain/refusal.ts';
import type { Dated } from './date-parts.ts';

type Of<K extends Dated['kind']> = Extract<Dated, { kind: K }>;
/** `been`: this year's, which has been, where no year is said. */
type Day = { readonly date: DateTime; readonly been?: DateTime } | MomentProblem;

/** @param typed the words of a part, for the answer to name */
type Typed = (part: Dated) => string;

/**
 * The one day that all the parts mean.
 * @param parts at least one
 * @param today local; a date without a year is the next such day from it, a weekday the next one after it
 */
export function dayMeant(parts: readonly Dated[], today: DateTime, typed: Typed): Day {
  const weekdays = parts.filter((part) => part.kind === 'weekday');
  const [weekday] = weekdays;
  if (weekdays.some((other) => other.weekday !== weekday?.weekday)) return { code: 'several-dates' };

  const days = parts.flatMap((part) => certainDay(part, weekday, today, typed) ?? []);
  const problem = days.find((found) => 'code' in found);
  if (problem) return problem;
  const certain = days.flatMap((found) => ('date' in found ? found : []));
  const [first, ...others] = certain.map(({ date }) => date);
  if (!first) return weekday ? onWeekday(weekday, today, typed) : { code: 'date-missing' };
  if (others.some((other) => !other.hasSame(first, 'day'))) return { code: 'several-dates' };
  if (weekday && weekday.weekday !== first.weekday)
    return { code: 'weekday-does-not-fit', day: isoDay(first) };
  const been = weekday ? undefined : certain[0]?.been;
  return { date: first, ...(been && { been }) };
}

/** Undefined for a part that does not name a day by itself. */
function certainDay(
  part: Dated,
  weekday: Of<'weekday'> | undefined,
  today: DateTime,
  typed: Typed,
): Day | undefined {
  switch (part.kind) {
    case 'date':
      return onDate(part, today, typed);
    case 'offset':
      return { date: today.plus({ days: part.days }) };
    case 'week':
      return weekday ? inWeek(part, weekday, today, typed) : { code: 'date-unknown', typed: typed(part) };
    case 'weekday':
      return undefined;
  }
}

/** Without a year: this year's, or next year's when this year's has been. Never moved to a day that exists. */
function onDate(part: Of<'date'>, today: DateTime, typed: Typed): Day {
  const { month, day } = part;
  const hasBeen = month < today.month || (month === today.month && day < today.day);
  const year = part.year ?? today.year + (hasBeen ? 1 : 0);
  const onThe = (ofYear: number): DateTime =>
    DateTime.fromObject({ year: ofYear, month, day }, { zone: today.zone });
  const found = onThe(year);
  const been = onThe(today.year);
  if (found.isValid)
    return { date: found, ...(part.year === undefined && hasBeen && been.isValid && { been }) };
  const onlySomeYears = month === 2 && day === 29 && part.year === undefined;
  return { code: 'date-does-not-exist', typed: onlySomeYears ? `${typed(part)} ${year}` : typed(part) };
}

/** "torsdag vecka 8", "torsdag nästa vecka": weeks as in ISO 8601, which is how Swedish calendars number them. */
function inWeek(part: Of<'week'>, { weekday }: Of<'weekday'>, today: DateTime, typed: Typed): Day {
  const monday = today.startOf('week');
  if (part.week === 'this') return { date: monday.plus({ days: weekday - 1 }) };
  if (part.week === 'next') return { date: monday.plus({ weeks: 1, days: weekday - 1 }) };
  const inYear = (weekYear: number): DateTime =>
    DateTime.fromObject({ weekYear, weekNumber: Number(part.week) }, { zone: today.zone }).plus({
      days: weekday - 1,
    });
  const thisYear = inYear(today.weekYear);
  const found = thisYear < today ? inYear(today.weekYear + 1) : thisYear;
  return found.isValid ? { date: found } : { code: 'date-does-not-exist', typed: typed(part) };
}

/**
 * "på torsdag" is the next one after today. "nästa torsdag" is that one to some and the one in next week to others,
 * and "denna torsdag" on a Thursday may be today: where the readings differ, the answer is to ask.
 */
function onWeekday(part: Of<'weekday'>, today: DateTime, typed: Typed): Day {
  const ahead = ((part.weekday - today.weekday + 6) % 7) + 1;
  const coming = today.plus({ days: ahead });
  const nextWeek = today.startOf('week').plus({ weeks: 1, days: part.weekday - 1 });
  const other = { coming, next: nextWeek, this: ahead === 7 ? today : coming }[part.which];
  if (other.hasSame(coming, 'day')) return { date: coming };
  return {
    code: 'date-ambiguous',
    typed: typed(part),
    days: other < coming ? [isoDay(other), isoDay(coming)] : [isoDay(coming), isoDay(other)],
  };
}

export const isoDay = (day: DateTime): string => day.toFormat('yyyy-MM-dd');
