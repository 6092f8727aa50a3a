import type { Registered } from '../../../partnership/domain/state.ts';
import { isHeld } from '../../meetings/domain/meeting.ts';
import type { HeldItem, HeldMeeting } from '../../meetings/domain/meeting.ts';
import { isUntreated } from '../../meetings/domain/treated.ts';

export interface DealtWith {
  readonly item: HeldItem;
  readonly meeting: HeldMeeting;
}

/**
 * What became of each item the last time it was dealt with; what a meeting did not reach, or left with nothing recorded,
 * is not among it.
 */
export function latestOutcomes(state: Registered, forum: string): ReadonlyMap<string, DealtWith> {
  const found = new Map<string, DealtWith>();
  for (const meeting of endedMeetings(state, forum)) {
    for (const item of meeting.agenda)
      if (item.outcome.kind !== 'waiting' && !isUntreated(state, meeting, item))
        found.set(item.id, { item, meeting });
  }
  return found;
}

/** Meetings are kept in the order they were planned, which need not be the order they were held. */
export const endedMeetings = (state: Registered, forum: string): readonly HeldMeeting[] =>
  [...state.meetings.values()]
    .filter((meeting): meeting is HeldMeeting => meeting.forum === forum && isHeld(meeting))
    .filter(({ status }) => status !== 'open')
    .sort((one, other) => one.openedAt.localeCompare(other.openedAt));
