import type { Registered } from '../../partnership/domain/state.ts';
import { votingFacts } from './domain/facts.ts';
import { votingFolds } from './domain/evolve.ts';
import { ballotRules } from './domain/ballots.ts';
import { openVotes } from './domain/vote.ts';
import { votingSubjects } from './notices.ts';

/** What this capability hands over. */
export const voting = {
  facts: votingFacts,
  folds: votingFolds,
  rules: ballotRules,
  subjects: votingSubjects,
  /** Those who had a vote when one that is still open began. */
  names: (state: Registered) =>
    [...state.forums.keys()].flatMap((forum) =>
      openVotes(state, forum).flatMap(({ electoralRegister }) =>
        electoralRegister.map(({ member }) => member),
      ),
    ),
};
