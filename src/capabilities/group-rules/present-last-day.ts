import { localDay } from '../../partnership/domain/calendar.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import { agreementNow, endedNow } from '../../partnership/presenting.ts';
import type { AsOf } from '../../partnership/presenting.ts';
import { earliestLastDay, usualLastDay } from './domain/last-day.ts';

/**
 * The last day to answer outside a meeting of the forum: as filled in, or as it usually is; and the first there can be.
 * Where the partnership has ended, that is said too.
 */
export function lastDayFields(filled: string, shown: AsOf, forum: string) {
  const today = localDay(shown.now.toISOString());
  const days = agreementForum(agreementNow(shown), forum)?.daysToAnswer;
  const ended = endedNow(shown);
  if (!days) return { lastDay: filled, earliest: today, ...ended };
  return {
    lastDay: filled === '' ? usualLastDay(today, days) : filled,
    earliest: earliestLastDay(today, days),
    ...ended,
  };
}
