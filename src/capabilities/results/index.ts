import type { Types } from '../../partnership/capability.ts';
import { revokingFolds } from './domain/evolve.ts';
import { resultAnswers } from './answers.ts';
import { revokingAnswers } from './revoking-answers.ts';
import type { ResultsView } from './present.ts';
import { resultRequests } from './requests.ts';
import type { ResultRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const results = {
  folds: revokingFolds,
  requests: resultRequests,
  answers: { ...resultAnswers, ...revokingAnswers },
  words: { sv, en },
  types: undefined as Types<ResultRequest, ResultsView, never>,
};
