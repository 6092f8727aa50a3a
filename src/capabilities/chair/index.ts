import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import { meetingFacts } from '../meetings/domain/facts.ts';
import { actingRules } from './domain/acting.ts';
import { correctionRules } from './domain/correcting.ts';
import { electingRules } from './domain/electing.ts';
import { chairFolds } from './domain/evolve.ts';
import { chairFacts } from './domain/facts.ts';
import { chairAnswers } from './answers.ts';
import type { ChairMessage } from './messages.ts';
import { correctionNews, correctionNotices, correctionSubjects } from './correction-news.ts';
import { chairNotices, chairSubjects } from './notices.ts';
import type { ChairView } from './present.ts';
import { chairRequests } from './requests.ts';
import type { ChairRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const chair = {
  facts: chairFacts,
  folds: chairFolds,
  rules: { ...electingRules, ...correctionRules, ...actingRules },
  tells: [
    telling(chairFacts, chairNotices),
    telling(chairFacts, correctionNews),
    telling(meetingFacts, correctionNotices),
  ],
  subjects: [...chairSubjects, ...correctionSubjects],
  requests: chairRequests,
  answers: chairAnswers,
  words: { sv, en },
  types: undefined as Types<ChairRequest, ChairView, ChairMessage>,
};
