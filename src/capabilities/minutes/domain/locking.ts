import { addDays, localDay, momentOf } from '../../../partnership/domain/calendar.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { Unapproved } from '../../meetings/domain/handling.ts';
import { isHeld } from '../../meetings/domain/meeting.ts';
import type { HeldMeeting } from '../../meetings/domain/meeting.ts';
import { approverOf, hasAnswered, openChange, partiesAt } from './approvers.ts';
import { correctionsOut, nextCorrectionOut } from './correcting.ts';
import type { MinutesFact, MinutesFactOf } from './facts.ts';

/** Days from the draft, which is there when the meeting ends, until it is locked whoever has answered (choice). */
const DAYS_TO_LOCK = 30;
/** In the morning of the day after, local hour (choice): people are told then. */
const LOCKING_HOUR = 8;

/** Days to answer: what municipal bodies have to approve minutes (choice). */
const DAYS_TO_ANSWER = 14;

/** The last day on which the minutes can be approved or changed, local ISO. */
export const lastDayToApprove = (closedAt: string): string => addDays(localDay(closedAt), DAYS_TO_LOCK);

/** The day by which the approvers are to answer, local ISO: counted from when they were last given the draft. */
export function lastDayToAnswer({ closedAt = '', handling }: HeldMeeting): string {
  const [answer, lock] = [
    addDays(localDay(handling.sentAt ?? closedAt), DAYS_TO_ANSWER),
    lastDayToApprove(closedAt),
  ];
  return answer < lock ? answer : lock;
}

const locksAt = (closedAt: string): string => momentOf(addDays(lastDayToApprove(closedAt), 1), LOCKING_HOUR);

/** Every party that was there has answered, and at least one has been there. */
const allHaveAnswered = (meeting: HeldMeeting): boolean => {
  const parties = partiesAt(meeting);
  return parties.length > 0 && parties.every((party) => hasAnswered(meeting, party));
};

/** What locks the minutes where all have answered. */
export const lockedByAnswers = (
  state: Registered,
  meeting: HeldMeeting,
): readonly MinutesFactOf<'minutesLocked'>[] =>
  meeting.status === 'closed' && allHaveAnswered(meeting) ? [lock(state, meeting)] : [];

const lock = (state: Registered, meeting: HeldMeeting): MinutesFactOf<'minutesLocked'> => ({
  type: 'minutesLocked',
  v: 1,
  meeting: meeting.id,
  unapproved: partiesAt(meeting)
    .filter((party) => meeting.approvals.every((approval) => approval.party !== party))
    .map((party) => unapproved(state, meeting, party)),
});

function unapproved(state: Registered, meeting: HeldMeeting, party: string): Unapproved {
  const { refused, asked } = meeting.handling;
  const refusal = refused.find((answer) => answer.party === party);
  if (refusal) return { party, member: refusal.by, reason: 'refused' };
  const member = approverOf(state, meeting, party);
  if (member === undefined) return { party, reason: 'nobody-left' };
  const own = asked.findLast((change) => change.party === party);
  const waits = openChange(meeting) !== undefined || own?.made === false;
  return { party, member, reason: waits ? 'change-not-made' : 'not-answered' };
}

/** What time does to minutes: those whose days are out are locked, and corrections lapse. @param at UTC, ISO 8601 */
export const minutesOut = (state: Registered, at: string): readonly MinutesFact[] => [
  ...waiting(state).flatMap((meeting) =>
    lockMoment(meeting) <= at || allHaveAnswered(meeting) ? [lock(state, meeting)] : [],
  ),
  ...correctionsOut(state, at),
];

/** The first moment at which time does any of it, in the past if it should have already. */
export const nextMinutesOut = (state: Registered): readonly string[] => [
  ...waiting(state).map((meeting) =>
    allHaveAnswered(meeting) ? (meeting.closedAt ?? '') : lockMoment(meeting),
  ),
  ...nextCorrectionOut(state),
];

const waiting = (state: Registered): readonly HeldMeeting[] =>
  [...state.meetings.values()].filter(isHeld).filter(({ status }) => status === 'closed');

const lockMoment = ({ closedAt = '' }: HeldMeeting): string => locksAt(closedAt);
