import { localDay } from '../../partnership/domain/calendar.ts';
import { endedNow } from '../../partnership/presenting.ts';
import type { AsOf } from '../../partnership/presenting.ts';
import { earliestLastDay, usualLastDay } from './domain/last-day.ts';

/**
 * The last day to answer outside a meeting: as filled in, or as it usually is; and the first that can be chosen. Where the
 * partnership has ended, that is said too.
 */
export function lastDayFields(filled: string, shown: AsOf) {
  const today = localDay(shown.now.toISOString());
  return {
    lastDay: filled === '' ? usualLastDay(today) : filled,
    earliest: earliestLastDay(today),
    ...endedNow(shown),
  };
}
