import { minutesRules } from './domain/minutes.ts';
import { minutesSubjects } from './notices.ts';
import type { Types } from '../../partnership/capability.ts';
import { minutesAnswers } from './answers.ts';
import type { MinutesMessage } from './messages.ts';
import type { MinutesView } from './present.ts';
import { minutesRequests } from './requests.ts';
import type { MinutesRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const minutes = {
  rules: minutesRules,
  subjects: minutesSubjects,
  requests: minutesRequests,
  answers: minutesAnswers,
  words: { sv, en },
  types: undefined as Types<MinutesRequest, MinutesView, MinutesMessage>,
};
