import type { Registered } from '../../partnership/domain/state.ts';
import { votingFacts } from './domain/facts.ts';
import { votingFolds } from './domain/evolve.ts';
import { ballotRules } from './domain/ballots.ts';
import { openVotes } from './domain/vote.ts';
import { votingSubjects } from './notices.ts';
import type { Types } from '../../partnership/capability.ts';
import { votingAnswers } from './answers.ts';
import { provisoAnswers } from './proviso-answers.ts';
import type { VotingMessage } from './messages.ts';
import type { VotingView } from './present.ts';
import { alternativesIn } from './ballot-input.ts';
import { votingRequests } from './requests.ts';
import type { VotingRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

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
  requests: votingRequests,
  composed: { alternatives: alternativesIn },
  answers: { ...votingAnswers, ...provisoAnswers },
  words: { sv, en },
  types: undefined as Types<VotingRequest, VotingView, VotingMessage>,
};
