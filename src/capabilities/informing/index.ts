import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import { registrationFacts } from '../registration/domain/facts.ts';
import { informingAnswers } from './answers.ts';
import type { InformingMessage } from './answers.ts';
import { informingFolds } from './domain/evolve.ts';
import { informingFacts } from './domain/facts.ts';
import { informingRules } from './domain/rules.ts';
import { informingForSeats, informingNotices, informingSubjects } from './notices.ts';
import type { InformingView } from './present.ts';
import { informingRequests } from './requests.ts';
import type { InformingRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const informing = {
  facts: informingFacts,
  folds: informingFolds,
  rules: informingRules,
  tells: [
    telling(informingFacts, informingNotices),
    telling(registrationFacts, (fact, after) =>
      fact.type === 'seatsAssigned' ? informingForSeats(fact.forum, after) : [],
    ),
  ],
  subjects: informingSubjects,
  requests: informingRequests,
  answers: informingAnswers,
  words: { sv, en },
  types: undefined as Types<InformingRequest, InformingView, InformingMessage>,
};
