import type { MemberId } from '../../../partnership/domain/seats.ts';
import { representativesOf } from '../../../partnership/domain/seats.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { partiesOf } from '../../meetings/domain/evolve.ts';
import { isAttending } from '../../meetings/domain/leading.ts';
import type { HeldMeeting } from '../../meetings/domain/meeting.ts';

/** Those who may approve for the party: its representatives who were present, or any of them if none was. */
export function approversOf(state: Registered, meeting: HeldMeeting, party: string): readonly MemberId[] {
  const all = representativesOf(state, meeting.forum, party);
  const present = all.filter((member) => isAttending(meeting, member));
  return present.length > 0 ? present : all;
}

/**
 * Those who may approve for a party that has not: of a meeting that has ended, until the minutes are locked.
 * @param day local ISO
 */
export function awaitedApprovers(state: Registered, meeting: HeldMeeting, day: string): readonly MemberId[] {
  if (meeting.status !== 'closed') return [];
  return partiesOf(state, meeting.forum, day)
    .filter((party) => !meeting.approvals.some((approval) => approval.party === party))
    .flatMap((party) => approversOf(state, meeting, party));
}
