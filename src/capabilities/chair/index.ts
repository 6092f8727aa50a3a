import { chairRules } from './domain/chair.ts';
import type { Types } from '../../partnership/capability.ts';
import { chairAnswers } from './answers.ts';
import type { ChairMessage } from './messages.ts';
import type { ChairView } from './present.ts';
import { chairRequests } from './requests.ts';
import type { ChairRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const chair = {
  rules: chairRules,
  requests: chairRequests,
  answers: chairAnswers,
  words: { sv, en },
  types: undefined as Types<ChairRequest, ChairView, ChairMessage>,
};
