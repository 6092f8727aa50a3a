import { DateTime } from 'luxon';

/** Agreements, terms and years are local: the partnership's day ends at midnight in Stockholm. */
export const TIME_ZONE = 'Europe/Stockholm';

/** @param at UTC, ISO 8601 */
export const local = (at: string): DateTime => DateTime.fromISO(at, { zone: TIME_ZONE });

/** The year of a decision number: that of the local day (23.30 UTC on New Year's Eve is next year). */
export const localYear = (at: string): number => local(at).year;

/**
 * When a local clock shows a time of a day. Of an hour that comes twice, when clocks are put back, it is the first.
 * @param day local, ISO
 * @param time local, 'HH:mm'
 * @returns UTC, ISO 8601 with milliseconds; undefined for a day or time that does not exist, such as those skipped
 * when clocks are put forward
 */
export function momentOf(day: string, time: string): string | undefined {
  const given = `${day}T${time}`;
  const [first] = DateTime.fromISO(given, { zone: TIME_ZONE })
    .getPossibleOffsets()
    .sort((a, b) => a.toMillis() - b.toMillis());
  return first?.isValid && first.toFormat("yyyy-MM-dd'T'HH:mm") === given ? first.toUTC().toISO() : undefined;
}
