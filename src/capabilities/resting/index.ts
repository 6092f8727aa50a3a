import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import { meetingFacts } from '../meetings/domain/facts.ts';
import { registrationFacts } from '../registration/domain/facts.ts';
import { votingFacts } from '../voting/domain/facts.ts';
import { restingAnswers } from './answers.ts';
import { restingFolds } from './domain/evolve.ts';
import { restingFacts } from './domain/facts.ts';
import { restingRules } from './domain/rules.ts';
import type { RestingMessage } from './messages.ts';
import { restingForSeats, restingNews, restingSubjects, settledNews } from './notices.ts';
import { restingRequests } from './requests.ts';
import type { RestingRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const resting = {
  facts: restingFacts,
  folds: restingFolds,
  rules: restingRules,
  tells: [
    telling(meetingFacts, (fact, after) =>
      fact.type === 'matterDecided' ? restingNews(fact.decision, after) : [],
    ),
    telling(votingFacts, (fact, after) =>
      fact.type === 'voteClosed' ? restingNews(fact.decision, after) : [],
    ),
    telling(registrationFacts, (fact, after) =>
      fact.type === 'seatsAssigned' ? restingForSeats(fact.forum, after) : [],
    ),
    telling(restingFacts, (fact, after) =>
      fact.type === 'restingAccepted' ? [] : settledNews(fact.decision, after),
    ),
  ],
  subjects: restingSubjects,
  requests: restingRequests,
  answers: restingAnswers,
  words: { sv, en },
  types: undefined as Types<RestingRequest, never, RestingMessage>,
};
