import { DateTime } from 'luxon';
import type { AgreementForum } from '../../../agreement/domain/profile.ts';
import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { recordedSince } from '../../../partnership/domain/recorded-since.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { isHeld, isPlanned } from './meeting.ts';

/** By when a forum is to meet the next time. Days are local, ISO. */
interface NextMeetingDue {
  readonly months: number;
  /** The day of the meeting before, or the first day when there has been none. */
  readonly after: string;
  readonly first: boolean;
  readonly due: string;
}

/**
 * B-styrgrupp-64: so many months after the meeting before, or after the beginning, at the latest. Undefined where the
 * agreement names no longest time between meetings, and when it ends before.
 */
export function nextMeetingDue(
  state: Registered,
  { id: forum, cadence }: AgreementForum,
  today: string,
): NextMeetingDue | undefined {
  if (cadence.value.kind !== 'longest-interval') return undefined;
  const { months } = cadence.value;
  const { from, to } = agreementInForce(state, today).validity.value;
  const since = recordedSince(state, forum, today);
  const latest = heldDays(state, forum).at(-1);
  const after = latest ?? (since > from ? since : from);
  const due = DateTime.fromISO(after).plus({ months }).toISODate() ?? after;
  return today > to || due > to ? undefined : { months, after, first: latest === undefined, due };
}

/** Of the duty that it is; somebody may have said that it is done. */
export const nextMeetingDuty = (forum: string, { after }: NextMeetingDue): string =>
  `next-meeting:${forum}:${after}`;

/** The local days on which the forum has met, in order. */
export const heldDays = (state: Registered, forum: string): readonly string[] =>
  [...state.meetings.values()]
    .flatMap((meeting) => (meeting.forum === forum && isHeld(meeting) ? [localDay(meeting.openedAt)] : []))
    .sort();

/** The local days for which the forum has planned to meet, in order. */
export const plannedDays = (state: Registered, forum: string): readonly string[] =>
  [...state.meetings.values()]
    .flatMap((meeting) => (meeting.forum === forum && isPlanned(meeting) ? [localDay(meeting.startsAt)] : []))
    .sort();
