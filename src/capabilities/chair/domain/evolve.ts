import type { DecisionNumber } from '../../../partnership/domain/decision.ts';
import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
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

export const chairFolds: FoldsOf<ChairFact> = {
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
};
