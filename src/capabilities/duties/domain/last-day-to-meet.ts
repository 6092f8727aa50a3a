import type { Source } from '../../../agreement/domain/profile.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { plannedMeetings } from '../../meetings/domain/planned.ts';
import { obligations } from './duty.ts';
import type { Obligation } from './duty.ts';

export interface LastDay {
  /** Local ISO. */
  readonly day: string;
  readonly source?: Source;
}

/**
 * The day by which the forum has to meet, as long as no meeting that is planned sees to it.
 * @param now UTC, ISO 8601
 */
export function lastDayToMeet(state: Registered, forum: string, now: string): LastDay | undefined {
  const today = localDay(now);
  const planned = plannedMeetings(state, forum).map(({ startsAt }) => localDay(startsAt));
  const isLeft = ({ subject, due, doneOn, owes }: Obligation): boolean => {
    if (owes.forum !== forum || doneOn !== undefined || due < today) return false;
    if (subject.kind === 'term-meetings') return subject.held + subject.planned < subject.least;
    return subject.kind === 'next-meeting' && !planned.some((day) => day <= due);
  };
  const [first] = obligations(state, today)
    .filter(isLeft)
    .sort((one, other) => one.due.localeCompare(other.due));
  return first && { day: first.due, ...(first.source && { source: first.source }) };
}
