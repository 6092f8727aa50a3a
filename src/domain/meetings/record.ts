import type { Decision } from '../decision.ts';
import type { Registered } from '../partnership.ts';
import type { HeldItem, HeldMeeting } from './meeting.ts';

/**
 * What was decided at the meeting, in order: on the items of its agenda, and by votes that the forum opened while it
 * went on without saying which item they were about.
 */
export function decisionsOf(state: Registered, meeting: HeldMeeting): readonly Decision[] {
  const { id, forum, openedAt, closedAt } = meeting;
  return state.decisions.filter((decision) => {
    if (decision.meeting !== undefined) return decision.meeting === id;
    const during = decision.at >= openedAt && (closedAt === undefined || decision.at <= closedAt);
    return decision.forum === forum && during;
  });
}

/** The decisions on one item, in order: a vote that was lost may be followed by another. */
export const decisionsOn = (
  state: Registered,
  { id: meeting }: HeldMeeting,
  { id }: HeldItem,
): readonly Decision[] =>
  state.decisions.filter((decision) => decision.meeting === meeting && decision.item === id);

/** The decision that settles the item: one that was adopted. */
export const settledBy = (state: Registered, meeting: HeldMeeting, item: HeldItem): Decision | undefined =>
  decisionsOn(state, meeting, item).find(({ outcome }) => outcome === 'adopted');
