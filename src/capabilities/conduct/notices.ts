import { z } from 'zod';
import { sameNumber } from '../../partnership/domain/decision.ts';
import type { AgendaFact } from '../agenda/domain/facts.ts';
import type { MeetingFact } from '../meetings/domain/facts.ts';
import type { AttendanceFact } from '../attendance/domain/facts.ts';
import type { VotingFact } from '../voting/domain/facts.ts';
import { isHeld } from '../meetings/domain/meeting.ts';
import { minutesSlot } from '../meetings/minutes-slot.ts';
import type { HeldMeeting } from '../meetings/domain/meeting.ts';
import { openMeeting } from '../meetings/domain/planned.ts';
import { decisionsOf } from '../meetings/domain/record.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import { subject } from '../../partnership/capability.ts';
import type { Notice } from '../../partnership/notices.ts';
import type { ConductFact } from './domain/facts.ts';
import { presentResultNow } from './present-result.ts';
import { presentLiveAgenda } from './present.ts';
import { resultNotice } from '../voting/notices.ts';

export const conductSubjects = [
  subject(
    z.strictObject({ subject: z.literal('live-agenda'), meeting: id }),
    ({ meeting }, presenting) => {
      const found = heldIn(presenting.state, meeting);
      return found && presentLiveAgenda(presenting, found);
    },
    { as: 'card' },
  ),
  /** The result of a vote may depend on the meeting: as long as it goes on, reservations can be made. */
  subject(
    z.strictObject({ subject: z.literal('result'), vote: z.string().min(1).max(256) }),
    (about, { state, people }) => {
      const vote = state.votes.get(about.vote);
      return vote?.status === 'closed' ? presentResultNow(vote, state, people) : undefined;
    },
    { as: 'card', alerts: true },
    // Voters may have left since, and a substitute never had a seat.
    ({ vote }, state) => (state.votes.get(vote)?.electoralRegister ?? []).map(({ member }) => member),
  ),
] as const;

/** The meeting, if it has been opened. */
export function heldIn(state: Registered, meeting = ''): HeldMeeting | undefined {
  const found = state.meetings.get(meeting);
  return found && isHeld(found) ? found : undefined;
}

/** A meeting that is opened again after a mistake has a card anew. @param undone how many times it was */
export const agendaSlot = (meeting: string, undone: number): string =>
  undone === 0 ? `agenda:${meeting}` : `agenda:${meeting}:${undone}`;

/** The agenda's card follows the meeting; when it is over the minutes come as a card of their own, kept up to date. */
export function heldMeetingNotices(id: string | undefined, after: Registered): readonly Notice[] {
  const found = heldIn(after, id);
  if (!found) return [];
  const { forum, id: meeting } = found;
  const agenda = {
    forum,
    slot: agendaSlot(meeting, found.undone),
    show: { subject: 'live-agenda', meeting },
  };
  if (found.status === 'open') return [agenda];
  return [agenda, { forum, slot: minutesSlot(meeting), show: { subject: 'minutes', meeting } }];
}

/** The agenda of the meeting that a vote belongs to: the one it was opened at, else the one that goes on. */
export function agendaOfVote({ vote }: VotingFact, after: Registered): readonly Notice[] {
  const { forum, meeting } = after.votes.get(vote) ?? {};
  if (forum === undefined) return [];
  return heldMeetingNotices(meeting ?? openMeeting(after, forum)?.id, after);
}

/** What the chats are told of a fact about a meeting that has been opened. @param after the state the fact led to */
export function conductNotices(
  fact: MeetingFact | AttendanceFact | ConductFact,
  after: Registered,
): readonly Notice[] {
  if (fact.type === 'minutesApproved') return heldMeetingNotices(fact.meeting, after).slice(1);
  if (fact.type === 'meetingClosed')
    return [...heldMeetingNotices(fact.meeting, after), ...resultsOf(fact.meeting, after)];
  // What the clock tells of a meeting changes nothing on its cards.
  if (fact.type === 'meetingDayTold') return [];
  if ('meeting' in fact) return heldMeetingNotices(fact.meeting, after);
  if (fact.type !== 'chairElected' && fact.type !== 'electionCorrected') return [];
  const decision = after.decisions.find(({ number }) => sameNumber(number, fact.decision));
  return heldMeetingNotices(decision?.meeting, after);
}

/** The same of a fact about a matter: every meeting has a copy of its text. */
export function matterNotices(fact: AgendaFact, after: Registered): readonly Notice[] {
  if (fact.type === 'matterDeclined') return heldMeetingNotices(fact.meeting, after);
  if (!('matter' in fact)) return [];
  const has = ({ agenda }: HeldMeeting): boolean => agenda.some(({ id }) => id === `matter:${fact.matter}`);
  return [...after.meetings.values()].flatMap((meeting) =>
    isHeld(meeting) && has(meeting) ? heldMeetingNotices(meeting.id, after) : [],
  );
}

/** The results of the meeting's votes: no reservation can be made there any more. */
function resultsOf(id: string, after: Registered): readonly Notice[] {
  const meeting = heldIn(after, id);
  const decisions = meeting ? decisionsOf(after, meeting) : [];
  return decisions.flatMap(({ forum, vote }) => (vote === undefined ? [] : [resultNotice(forum, vote)]));
}
