import type { Registered } from '../../partnership/domain/state.ts';
import { meetingFacts } from './domain/facts.ts';
import { meetingFolds } from './domain/evolve.ts';
import { isHeld } from './domain/meeting.ts';

export const meetings = {
  facts: meetingFacts,
  folds: meetingFolds,
  /** The substitutes who served. */
  names: ({ meetings }: Registered) =>
    [...meetings.values()]
      .filter(isHeld)
      .flatMap(({ attendance }) => attendance.flatMap(({ servedBy }) => servedBy ?? [])),
};
