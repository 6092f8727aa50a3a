import type { Registered } from '../../../partnership/domain/state.ts';
import { workingDaysAfter } from '../../../partnership/domain/working-days.ts';

/** Whoever is to call has so many working days after being asked or reminded. */
const WORKING_DAYS_TO_CALL = 5;

/** The first local day on which any representative may call, where whoever is to call has been asked on `day`. */
export const anyMayCallFrom = (day: string): string => workingDaysAfter(day, WORKING_DAYS_TO_CALL + 1);

/** A meeting of the forum that people have been called to and that is still to come: nobody needs another called. */
export const calledAhead = (state: Registered, forum: string, at: string) =>
  [...state.meetings.values()].find(
    (meeting) => meeting.forum === forum && meeting.status === 'called' && meeting.startsAt > at,
  );

/**
 * Since when whoever calls the forum's meetings has been asked to, by a representative or by a reminder of the duty to
 * meet, without having called any since; undefined if there is nothing to answer. A meeting that was cancelled again
 * answers nothing.
 * @param at UTC, ISO 8601 @returns UTC, ISO 8601
 */
export function askedToCallSince(state: Registered, forum: string, at: string): string | undefined {
  if (calledAhead(state, forum, at)) return undefined;
  const latest = latestCalled(state, forum);
  const asked = requestOf(state, forum)?.at;
  const reminded = state.reminders
    .filter((reminder) => reminder.forum === forum && asksForMeeting(state, reminder.duty))
    .map((reminder) => reminder.at);
  return [...(asked === undefined ? [] : [asked]), ...reminded].filter((since) => since > latest).sort()[0];
}

/** The request that no meeting has answered yet. */
export function requestOf(state: Registered, forum: string) {
  const request = state.meetingRequests.get(forum);
  return request && request.at > latestCalled(state, forum) ? request : undefined;
}

/** When the forum's latest notice went out; empty if none has. */
const latestCalled = (state: Registered, forum: string): string =>
  [...state.meetings.values()]
    .flatMap((meeting) =>
      meeting.forum === forum && meeting.status !== 'cancelled' ? [meeting.calledAt ?? ''] : [],
    )
    .sort()
    .at(-1) ?? '';

/** The duties to meet, and to send the notice of a meeting that is planned. */
function asksForMeeting(state: Registered, duty: string): boolean {
  if (duty.startsWith('next-meeting:') || duty.startsWith('term-meetings:')) return true;
  const [kind, meeting = ''] = duty.split(':');
  return kind === 'call-meeting' && state.meetings.get(meeting)?.status === 'draft';
}
