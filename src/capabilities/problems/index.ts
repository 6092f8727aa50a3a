import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import { problemFacts } from './domain/facts.ts';
import { problemFolds } from './domain/evolve.ts';
import { problemRules } from './domain/rules.ts';
import { problemNews, problemNewsSubjects } from './news.ts';
import { problemNotices, problemSubjects } from './notices.ts';
import { problemAnswers } from './answers.ts';
import type { ProblemMessage } from './messages.ts';
import type { ProblemView } from './present.ts';
import { problemRequests } from './requests.ts';
import type { ProblemRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const problems = {
  facts: problemFacts,
  folds: problemFolds,
  rules: problemRules,
  tells: [telling(problemFacts, problemNotices), telling(problemFacts, problemNews)],
  subjects: [...problemSubjects, ...problemNewsSubjects],
  requests: problemRequests,
  answers: problemAnswers,
  words: { sv, en },
  types: undefined as Types<ProblemRequest, ProblemView, ProblemMessage>,
};
