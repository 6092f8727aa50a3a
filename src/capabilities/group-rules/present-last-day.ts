import { localDay } from '../../partnership/domain/calendar.ts';
import { earliestLastDay, usualLastDay } from './domain/last-day.ts';

/** The last day to answer outside a meeting: as filled in, or as it usually is; and the first that can be chosen. */
export function lastDayFields(filled: string, now: Date) {
  const today = localDay(now.toISOString());
  return { lastDay: filled === '' ? usualLastDay(today) : filled, earliest: earliestLastDay(today) };
}
