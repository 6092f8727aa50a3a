import type { Registered } from '../partnership/domain/state.ts';
import { openVotes } from './voting/domain/vote.ts';
import { isHeld } from './meetings/domain/meeting.ts';

/**
 * Everyone a card may name now: those who hold seats, those who did when an open vote began, the substitutes who served
 * at meetings, and those who have recorded a signature.
 */
export const everyoneIn = (state: Registered): readonly string[] => [
  ...new Set([
    ...[...state.forums.values()].flatMap(({ id, seats }) =>
      [...seats, ...openVotes(state, id).flatMap(({ register }) => register)].map(({ member }) => member),
    ),
    ...[...state.amendments.values()].flatMap(({ signatures }) =>
      [...signatures.values()].map(({ recordedBy }) => recordedBy),
    ),
    ...[...state.meetings.values()]
      .filter(isHeld)
      .flatMap(({ attendance }) => attendance.flatMap(({ servedBy }) => servedBy ?? [])),
  ]),
];
