import { existing, FactOutOfOrder } from '../../../partnership/domain/fact-order.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { isHeld, isPlanned } from './meeting.ts';
import type { HeldMeeting, ItemOutcome, Meeting, PlannedMeeting } from './meeting.ts';

/** A fact of any capability that says which meeting it is about. */
type FactOfMeeting = { readonly type: string; readonly meeting: string };

export function plannedIn(state: Registered, fact: FactOfMeeting): PlannedMeeting {
  const found = existing(state.meetings.get(fact.meeting), fact);
  if (!isPlanned(found)) throw new FactOutOfOrder(fact);
  return found;
}

export function heldMeetingOf(state: Registered, fact: FactOfMeeting): HeldMeeting {
  const found = existing(state.meetings.get(fact.meeting), fact);
  if (!isHeld(found)) throw new FactOutOfOrder(fact);
  return found;
}

export const withMeeting = (state: Registered, meeting: Meeting): Registered => ({
  ...state,
  meetings: withEntry(state.meetings, meeting.id, meeting),
});

export const withOutcome = (meeting: HeldMeeting, item: string, outcome: ItemOutcome): HeldMeeting => ({
  ...meeting,
  agenda: meeting.agenda.map((candidate) => (candidate.id === item ? { ...candidate, outcome } : candidate)),
});

/** What a vote about an item of a meeting's agenda, or anything else, makes of the item. */
export function withItemOutcome(
  state: Registered,
  meeting: string | undefined,
  item: string | undefined,
  outcome: ItemOutcome,
): Registered {
  const found = meeting === undefined ? undefined : state.meetings.get(meeting);
  if (!found || !isHeld(found) || item === undefined) return state;
  return withMeeting(state, withOutcome(found, item, outcome));
}
