import type { Registered } from '../../../partnership/domain/state.ts';
import { formalityOf } from './meeting.ts';
import type { HeldMeeting } from './meeting.ts';
import { decisionsOf } from './record.ts';

/**
 * Whether nothing has been recorded at the meeting but who is there: no item has been settled or left behind, nothing
 * has been written, proposed, decided or put to a vote, and nobody has said whether something may be decided today. Then
 * it may have been opened by mistake.
 */
export const nothingRecorded = (state: Registered, meeting: HeldMeeting): boolean =>
  meeting.status === 'open' &&
  meeting.notes.length === 0 &&
  meeting.reservations.length === 0 &&
  meeting.proposals === 0 &&
  meeting.today.size === 0 &&
  meeting.agenda.every(
    (item) =>
      item.outcome.kind === 'waiting' || item.outcome.kind === 'current' || formalityOf(item) !== undefined,
  ) &&
  decisionsOf(state, meeting).length === 0 &&
  ![...state.votes.values()].some((vote) => vote.meeting === meeting.id);
