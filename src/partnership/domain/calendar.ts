import { DateTime } from 'luxon';

/** Agreements, terms and years are local: the partnership's day ends at midnight in Stockholm. */
export const TIME_ZONE = 'Europe/Stockholm';

const DAY_MS = 86_400_000;

/** @param at UTC, ISO 8601 */
export const local = (at: string): DateTime => DateTime.fromISO(at, { zone: TIME_ZONE });

/** The year of a decision number: that of the local day (23.30 UTC on New Year's Eve is next year). */
export const localYear = (at: string): number => local(at).year;

const MOST_KNOWN = 5_000;

/** The same moments and days, those in the record, are asked about each time that time passes. */
function remembering(work: (asked: string) => string): (asked: string) => string {
  const known = new Map<string, string>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    const answer = work(asked);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(asked, answer);
    return answer;
  };
}

/** The local calendar day, ISO. @param at UTC, ISO 8601 */
export const localDay = remembering((at) => local(at).toISODate() ?? at);

/** @param day local calendar day, ISO @param days may be negative */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** UTC, ISO 8601 with milliseconds. @param day local calendar day, ISO @param hour local, 0–23 */
export const momentOf = (day: string, hour: number): string => momentKnown(`${day} ${hour}`);
const momentKnown = remembering((asked) => {
  const [day = '', hour] = asked.split(' ');
  return local(day)
    .set({ hour: Number(hour) })
    .toJSDate()
    .toISOString();
});

/**
 * When a local clock shows a time of a day. Of an hour that comes twice, when clocks are put back, it is the first.
 * @param day local, ISO
 * @param time local, 'HH:mm'
 * @returns UTC, ISO 8601 with milliseconds; undefined for a day or time that does not exist, such as those skipped
 * when clocks are put forward
 */
export function momentAt(day: string, time: string): string | undefined {
  const given = `${day}T${time}`;
  const [first] = DateTime.fromISO(given, { zone: TIME_ZONE })
    .getPossibleOffsets()
    .sort((a, b) => a.toMillis() - b.toMillis());
  return first?.isValid && first.toFormat("yyyy-MM-dd'T'HH:mm") === given ? first.toUTC().toISO() : undefined;
}

/** The last moment of the local day; UTC, ISO 8601 with milliseconds. @param day local, ISO */
export const endOfDay = remembering((day) => local(day).endOf('day').toJSDate().toISOString());

/** Whole days from one local calendar day to another, ISO; negative if `to` comes before. */
/** The same day of the month so many months later, or the last day of a shorter month. @param day local, ISO */
export const addMonths = (day: string, months: number): string =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ months }).toISODate() ?? day;

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;
