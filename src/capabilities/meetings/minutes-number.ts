import { localYear } from '../../partnership/domain/calendar.ts';
import { isHeld } from './domain/meeting.ts';
import type { HeldMeeting } from './domain/meeting.ts';
import type { Registered } from '../../partnership/domain/state.ts';

/** Meetings of the forum that have minutes, or will have, latest first. */
export const heldMeetings = (state: Registered, forum: string): readonly HeldMeeting[] =>
  [...state.meetings.values()]
    .filter(isHeld)
    .filter((meeting) => meeting.forum === forum)
    .sort((one, other) => (one.openedAt < other.openedAt ? 1 : -1));

/** One series per forum and year, in the order the meetings were opened; it goes on from what was before Samverka. */
export function minutesNumber(state: Registered, meeting: HeldMeeting): { year: number; number: number } {
  const year = localYear(meeting.openedAt);
  const sameYear = heldMeetings(state, meeting.forum).filter(({ openedAt }) => localYear(openedAt) === year);
  const begun = state.beginnings.get(meeting.forum)?.nextMinutes;
  const before = begun?.year === year ? begun.number - 1 : 0;
  return { year, number: before + sameYear.length - sameYear.findIndex(({ id }) => id === meeting.id) };
}
