import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import { registerAnswers } from './answers.ts';
import { registerFolds } from './domain/evolve.ts';
import { registerFacts } from './domain/facts.ts';
import { registerRules } from './domain/rules.ts';
import type { RegisterMessage } from './messages.ts';
import { registerNews, registerSubjects } from './news.ts';
import type { RegisterView } from './present.ts';
import { registerRequests } from './requests.ts';
import type { RegisterRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const registers = {
  facts: registerFacts,
  folds: registerFolds,
  rules: registerRules,
  tells: [telling(registerFacts, registerNews)],
  subjects: registerSubjects,
  requests: registerRequests,
  answers: registerAnswers,
  words: { sv, en },
  types: undefined as Types<RegisterRequest, RegisterView, RegisterMessage>,
};
