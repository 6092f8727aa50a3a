import type { MemberId } from '../../../partnership/domain/seats.ts';
import { partyOf } from '../../../partnership/domain/seats.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { ChangeAsked } from '../../meetings/domain/handling.ts';
import { isLocked } from '../../meetings/domain/meeting.ts';
import type { Attendance, HeldMeeting } from '../../meetings/domain/meeting.ts';

/** Of an approver or not, with the party: what a person is asked about minutes. */
interface OfParty {
  readonly party: string;
  readonly member: MemberId;
}

/** The party whose seat the person held at the meeting. */
export const partyAt = ({ seats }: HeldMeeting, member: MemberId): string | undefined =>
  seats.find((seat) => seat.member === member)?.party;

/** There in person, or by a substitute who served. */
const tookPart = ({ state, servedBy }: Attendance): boolean =>
  state === 'present' || (state === 'substitute' && servedBy !== undefined);

/** The parties that were at the meeting, in the order of the seats. */
export function partiesAt(meeting: HeldMeeting): readonly string[] {
  const there = new Set(meeting.attendance.filter(tookPart).map(({ member }) => member));
  return [...new Set(meeting.seats.filter(({ member }) => there.has(member)).map(({ party }) => party))];
}

/**
 * Those who may approve for the party: its representatives who attended. Where it was there by substitutes alone, those
 * they served for. Somebody who has left the group since cannot.
 */
export function candidatesOf(state: Registered, meeting: HeldMeeting, party: string): readonly MemberId[] {
  const own = meeting.attendance.filter(({ member }) => partyAt(meeting, member) === party);
  const present = own.filter((entry) => entry.state === 'present');
  return (present.length > 0 ? present : own.filter(tookPart))
    .map(({ member }) => member)
    .filter((member) => partyOf(state, meeting.forum, member) === party);
}

/**
 * The one who approves for the party: who was chosen, while they may; otherwise the first of the party who did not lead
 * the meeting, or who led it where there is no other (choice).
 */
export function approverOf(state: Registered, meeting: HeldMeeting, party: string): MemberId | undefined {
  const candidates = candidatesOf(state, meeting, party);
  const chosen = meeting.handling.approvers.get(party);
  if (chosen !== undefined && candidates.includes(chosen)) return chosen;
  return candidates.find((member) => member !== meeting.leader) ?? candidates[0];
}

/** The change that an approver has asked for, while it waits. */
export function openChange({ handling }: HeldMeeting): ChangeAsked | undefined {
  const last = handling.asked.at(-1);
  return last && !last.sent ? last : undefined;
}

/** Has approved, or refused with words. */
export const hasAnswered = ({ approvals, handling }: HeldMeeting, party: string): boolean =>
  [...approvals, ...handling.refused].some((answer) => answer.party === party);

/** Those who are to answer: of a meeting that has ended, until the minutes are locked, but not while a change is made. */
export function awaitedApprovers(state: Registered, meeting: HeldMeeting): readonly MemberId[] {
  if (meeting.status !== 'closed' || openChange(meeting)) return [];
  return partiesAt(meeting)
    .filter((party) => !hasAnswered(meeting, party))
    .flatMap((party) => approverOf(state, meeting, party) ?? []);
}

/** Who approves for each party, as it stands in the minutes: once they are locked, those who did or should have. */
export function approversIn(state: Registered, meeting: HeldMeeting): readonly OfParty[] {
  const { approvals, handling } = meeting;
  const answered = [...approvals, ...handling.refused];
  const parties = [...new Set([...partiesAt(meeting), ...approvals.map(({ party }) => party)])];
  return parties.flatMap((party): OfParty | readonly [] => {
    const by = answered.find((answer) => answer.party === party)?.by;
    const then = handling.locked?.unapproved.find((missing) => missing.party === party)?.member;
    const member = by ?? then ?? (isLocked(meeting) ? undefined : approverOf(state, meeting, party));
    return member === undefined ? [] : { party, member };
  });
}

/** Those who put the draft right: who led, or where they have left, those who attended and are still there. */
export function mendersOf(state: Registered, meeting: HeldMeeting): readonly MemberId[] {
  if (partyOf(state, meeting.forum, meeting.leader) !== undefined) return [meeting.leader];
  return partiesAt(meeting).flatMap((party) => candidatesOf(state, meeting, party));
}
