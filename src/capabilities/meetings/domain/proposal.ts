import { partiesAt } from '../../../partnership/domain/represented.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { HeldMeeting, ProposedDecision } from './meeting.ts';

/** The proposal on the item under discussion, if there is one. */
export const proposalIn = ({ agenda, proposal }: HeldMeeting): ProposedDecision | undefined =>
  agenda.some(({ id, outcome }) => id === proposal?.item && outcome.kind === 'current')
    ? proposal
    : undefined;

/** The party that the person speaks for at the meeting: that of their seat, or of the seat they serve for. */
export function partyAt(state: Registered, meeting: HeldMeeting, member: MemberId): string | undefined {
  const seats = [...(state.forums.get(meeting.forum)?.seats ?? []), ...meeting.seats];
  const holder = meeting.attendance.find(({ servedBy }) => servedBy === member)?.member ?? member;
  return seats.find((seat) => seat.member === holder)?.party;
}

/** The parties there that have still to confirm the words: all but that of whoever wrote them. */
export function awaitedParties(
  state: Registered,
  meeting: HeldMeeting,
  { by, confirmedBy }: Pick<ProposedDecision, 'by' | 'confirmedBy'>,
): readonly string[] {
  const here = partiesAt(meeting, state.forums.get(meeting.forum)?.seats ?? []);
  const agreed = new Set([by, ...confirmedBy].map((member) => partyAt(state, meeting, member)));
  return [...here].filter((party) => !agreed.has(party));
}

/** Those of a party who are there: its representatives, and whoever serves for one. */
export const thoseAtOf = (state: Registered, meeting: HeldMeeting, party: string): readonly MemberId[] =>
  meeting.attendance.flatMap(({ member, state: said, servedBy }) => {
    const person = said === 'present' ? member : said === 'substitute' ? servedBy : undefined;
    return person !== undefined && partyAt(state, meeting, person) === party ? [person] : [];
  });
