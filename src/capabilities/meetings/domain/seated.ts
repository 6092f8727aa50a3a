import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { representativesOf } from '../../../partnership/domain/seats.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { HeldMeeting } from './meeting.ts';

/**
 * The parties that are represented in the forum: each approves the minutes. One that has nobody there cannot.
 * @param day local ISO
 */
export const partiesOf = (state: Registered, forum: string, day: string): readonly string[] =>
  (agreementInForce(state, day).forums.find(({ id }) => id === forum)?.seats ?? [])
    .map(({ party }) => party)
    .filter((party) => representativesOf(state, forum, party).length > 0);

/** While the meeting goes on also those that have been given to somebody since it was opened. */
export function seatsWithThoseSince(
  state: Registered,
  { forum, status, seats }: HeldMeeting,
): HeldMeeting['seats'] {
  if (status !== 'open') return seats;
  const now = state.forums.get(forum)?.seats ?? [];
  return [...seats, ...now.filter(({ member }) => !seats.some((seat) => seat.member === member))];
}
