import { DateTime } from 'luxon';

/** Agreements, terms and years are local: the partnership's day ends at midnight in Stockholm. */
export const TIME_ZONE = 'Europe/Stockholm';

/** @param at UTC, ISO 8601 */
export const local = (at: string): DateTime => DateTime.fromISO(at, { zone: TIME_ZONE });

/** The year of a decision number: that of the local day (23.30 UTC on New Year's Eve is next year). */
export const localYear = (at: string): number => local(at).year;
