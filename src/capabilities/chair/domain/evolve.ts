import { sameNumber } from '../../../partnership/domain/decision.ts';
import type { DecisionNumber } from '../../../partnership/domain/decision.ts';
import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { heldMeetingOf, withMeeting } from '../../meetings/domain/changed-meeting.ts';
import type { MeetingFactOf } from '../../meetings/domain/facts.ts';
import { isHeld } from '../../meetings/domain/meeting.ts';
import type { ChairFact, ChairFactOf } from './facts.ts';

export interface ActingChair extends Readonly<Omit<ChairFactOf<'actingChairNamed'>, 'type' | 'v' | 'forum'>> {
  /** The chair that named them. */
  readonly by: MemberId;
  /** The election that made that one chair: a chair elected since has named nobody. */
  readonly election?: DecisionNumber;
  /** Which naming of the forum it is, from 1. */
  readonly time: number;
  readonly ended: boolean;
}

export interface MeetingRequest {
  readonly by: MemberId;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** Which request of the forum's it is, from 1. */
  readonly time: number;
}

export const chairFolds: FoldsOf<ChairFact | MeetingFactOf<'electionCorrected'>> = {
  actingChairNamed: (state, { forum, member, from, to }, { by }) => {
    const election = state.chairs.get(forum)?.decision;
    const time = (state.actingChairs.get(forum)?.time ?? 0) + 1;
    const named = { member, from, to, by, time, ended: false, ...(election && { election }) };
    return { ...state, actingChairs: withEntry(state.actingChairs, forum, named) };
  },
  actingChairEnded: (state, { forum }) => {
    const named = state.actingChairs.get(forum);
    if (!named) return state;
    return { ...state, actingChairs: withEntry(state.actingChairs, forum, { ...named, ended: true }) };
  },
  meetingRequested: (state, { forum }, { by, at }) => {
    const time = (state.meetingRequests.get(forum)?.time ?? 0) + 1;
    return { ...state, meetingRequests: withEntry(state.meetingRequests, forum, { by, at, time }) };
  },
  electionCorrectionProposed: (state, fact, { by, at }) => {
    const { correction: id, decision, member, until, party } = fact;
    const meeting = heldMeetingOf(state, fact);
    return withMeeting(state, {
      ...meeting,
      electionCorrection: { id, decision, member, until, by, at, parties: [party] },
      electionCorrections: (meeting.electionCorrections ?? 0) + 1,
    });
  },
  electionCorrectionConfirmed: (state, fact) => {
    const meeting = heldMeetingOf(state, fact);
    const { electionCorrection: waits } = meeting;
    if (!waits) return state;
    const parties = [...waits.parties, fact.party];
    return withMeeting(state, { ...meeting, electionCorrection: { ...waits, parties } });
  },
  electionCorrectionDisputed: (state, { meeting }) => withoutCorrection(state, meeting),
  electionCorrected: (state, { decision }) => {
    const { meeting } = state.decisions.find(({ number }) => sameNumber(number, decision)) ?? {};
    return meeting === undefined ? state : withoutCorrection(state, meeting);
  },
};

function withoutCorrection(state: Registered, id: string): Registered {
  const found = state.meetings.get(id);
  if (!found || !isHeld(found)) return state;
  const { electionCorrection, ...meeting } = found;
  return electionCorrection ? withMeeting(state, meeting) : state;
}
