import { localDay } from '../../partnership/domain/calendar.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import type { AsOf } from '../../partnership/presenting.ts';
import { earliestLastDay, usualLastDay } from './domain/last-day.ts';

/** The last day to answer outside a meeting of the forum: as filled in, or as it usually is; and the first there can be. */
export function lastDayFields(filled: string, shown: AsOf, forum: string) {
  const today = localDay(shown.now.toISOString());
  const days = agreementForum(agreementNow(shown), forum)?.daysToAnswer;
  if (!days) return { lastDay: filled, earliest: today };
  return {
    lastDay: filled === '' ? usualLastDay(today, days) : filled,
    earliest: earliestLastDay(today, days),
  };
}
