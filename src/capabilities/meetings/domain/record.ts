import { sameNumber } from '../../../partnership/domain/decision.ts';
import type { Decision } from '../../../partnership/domain/decision.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { isRetaken } from '../../voting/domain/conditional.ts';
import { isPerCapsulam } from '../../voting/domain/vote.ts';
import { isHeld } from './meeting.ts';
import type { HeldItem, HeldMeeting } from './meeting.ts';

/**
 * What was decided at the meeting, in order: on the items of its agenda, and by votes that the forum opened while it
 * went on without saying which item they were about.
 */
export function decisionsOf(state: Registered, meeting: HeldMeeting): readonly Decision[] {
  const { id, forum, openedAt, closedAt } = meeting;
  return state.decisions.filter((decision) => {
    if (decision.meeting !== undefined) return decision.meeting === id;
    if (isInWriting(state, decision)) return false;
    const during = decision.at >= openedAt && (closedAt === undefined || decision.at <= closedAt);
    return decision.forum === forum && during;
  });
}

/** Also while a meeting goes on it is not the meeting's. */
function isInWriting(state: Registered, { vote: id }: Decision): boolean {
  const vote = id === undefined ? undefined : state.votes.get(id);
  return vote !== undefined && isPerCapsulam(vote);
}

/**
 * The decisions on one item, in order: a vote that was lost may be followed by another. What was decided with another
 * item has the decision on that one.
 */
export const decisionsOn = (
  state: Registered,
  { id: meeting }: HeldMeeting,
  { id, outcome }: HeldItem,
): readonly Decision[] =>
  state.decisions.filter(
    (decision) =>
      decision.meeting === meeting &&
      (decision.item === id || (outcome.kind === 'decided' && sameNumber(decision.number, outcome.decision))),
  );

/** The decision that settles the item: one that was adopted, and has not been replaced by that of a new round. */
export const settledBy = (state: Registered, meeting: HeldMeeting, item: HeldItem): Decision | undefined =>
  decisionsOn(state, meeting, item).find(
    (decision) => decision.outcome === 'adopted' && !isRetaken(state, decision),
  );

/** A vote that was closed while no meeting of the forum went on. */
export const isBetweenMeetings = (state: Registered, decision: Decision): boolean =>
  decision.vote !== undefined &&
  ![...state.meetings.values()].some(
    (meeting) =>
      meeting.forum === decision.forum && isHeld(meeting) && decisionsOf(state, meeting).includes(decision),
  );

/** The decision of a vote between meetings that the item reports. */
export const reportedOn = (state: Registered, { origin }: HeldItem): Decision | undefined =>
  origin.kind === 'vote-between-meetings' || origin.kind === 'tied-vote'
    ? state.decisions.find(
        (decision) => sameNumber(decision.number, origin.decision) && isBetweenMeetings(state, decision),
      )
    : undefined;

/** What a reservation can be about while the meeting goes on: what is reported to it, and last what it has decided. */
export const openToReservation = (state: Registered, meeting: HeldMeeting): readonly Decision[] => [
  ...meeting.agenda.flatMap((item) => reportedOn(state, item) ?? []),
  ...decisionsOf(state, meeting),
];
