import { localDay } from '../../partnership/domain/calendar.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import { agreementNow, endedNow } from '../../partnership/presenting.ts';
import type { Named } from '../../partnership/presenting.ts';
import { awayForChoosing } from '../registration/present-away.ts';
import { earliestLastDay, usualLastDay } from './domain/last-day.ts';

/**
 * The last day to answer outside a meeting of the forum: as filled in, or as it usually is; and the first there can be.
 * Who is away then, or at another time, and where the partnership has ended, that is said too.
 */
export function lastDayFields(filled: string, shown: Named, forum: string) {
  const today = localDay(shown.now.toISOString());
  const days = agreementForum(agreementNow(shown), forum)?.daysToAnswer;
  const ended = endedNow(shown);
  const lastDay = days && filled === '' ? usualLastDay(today, days) : filled;
  return {
    lastDay,
    earliest: days ? earliestLastDay(today, days) : today,
    away: awayForChoosing(shown, forum, lastDay),
    ...ended,
  };
}
