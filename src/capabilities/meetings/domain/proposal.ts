import { partiesAt } from '../../../partnership/domain/represented.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { HeldMeeting, ProposedDecision } from './meeting.ts';

/** The proposal on the item under discussion, if there is one; or of whom a vote on an item has elected. */
export const proposalIn = ({ agenda, proposal }: HeldMeeting): ProposedDecision | undefined =>
  agenda.some(
    ({ id, outcome: { kind } }) =>
      id === proposal?.item && (kind === 'current' || (kind === 'decided' && proposal.elects)),
  )
    ? proposal
    : undefined;

/** The party that the person speaks for at the meeting: that of their seat, or of the seat they serve for. */
export function partyAt(state: Registered, meeting: HeldMeeting, member: MemberId): string | undefined {
  const seats = [...(state.forums.get(meeting.forum)?.seats ?? []), ...meeting.seats];
  const holder = meeting.attendance.find(({ servedBy }) => servedBy === member)?.member ?? member;
  return seats.find((seat) => seat.member === holder)?.party;
}

/**
 * The parties that have still to confirm the words, all but that of whoever wrote them: those there; and of whom a vote
 * has elected, those that took part in the vote.
 */
export function awaitedParties(
  state: Registered,
  meeting: HeldMeeting,
  { by, confirmedBy, item }: Pick<ProposedDecision, 'by' | 'confirmedBy' | 'item'>,
): readonly string[] {
  const asked = new Set([...partiesHere(state, meeting), ...partiesOfVoteOn(state, meeting, item)]);
  const agreed = new Set([by, ...confirmedBy].map((member) => partyAt(state, meeting, member)));
  return [...asked].filter((party) => !agreed.has(party));
}

/** Of those that took part in the vote that has decided the item, the parties that have nobody at the meeting now. */
export function votedAndGone(state: Registered, meeting: HeldMeeting, item: string): readonly string[] {
  const here = partiesHere(state, meeting);
  return partiesOfVoteOn(state, meeting, item).filter((party) => !here.has(party));
}

const partiesHere = (state: Registered, meeting: HeldMeeting): ReadonlySet<string> =>
  partiesAt(meeting, state.forums.get(meeting.forum)?.seats ?? []);

/** Those that voted, and those that have accepted what was decided without them, or for whom silence has. */
function partiesOfVoteOn(state: Registered, meeting: HeldMeeting, item: string): readonly string[] {
  if (!meeting.agenda.some(({ id, outcome }) => id === item && outcome.kind === 'decided')) return [];
  const decision = state.decisions.findLast((one) => one.meeting === meeting.id && one.item === item);
  const register = state.votes.get(decision?.vote ?? '')?.electoralRegister ?? [];
  const { parties = [], accepted = [], ended } = decision?.resting ?? {};
  return [...new Set([...register.map(({ party }) => party), ...(ended ? parties : accepted)])];
}

/** Those of a party who are there: its representatives, and whoever serves for one. */
export const thoseAtOf = (state: Registered, meeting: HeldMeeting, party: string): readonly MemberId[] =>
  meeting.attendance.flatMap(({ member, state: said, servedBy }) => {
    const person = said === 'present' ? member : said === 'substitute' ? servedBy : undefined;
    return person !== undefined && partyAt(state, meeting, person) === party ? [person] : [];
  });
