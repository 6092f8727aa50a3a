import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import { dutyFacts } from './domain/facts.ts';
import { dutyFolds } from './domain/evolve.ts';
import { dutyRules } from './domain/rules.ts';
import { dutyNotices, dutySubjects } from './notices.ts';
import { dutyAnswers } from './answers.ts';
import type { DutyMessage } from './messages.ts';
import type { DutyView } from './present.ts';
import { dutyRequests } from './requests.ts';
import type { DutyRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const duties = {
  facts: dutyFacts,
  folds: dutyFolds,
  rules: dutyRules,
  tells: [telling(dutyFacts, dutyNotices)],
  subjects: dutySubjects,
  requests: dutyRequests,
  answers: dutyAnswers,
  words: { sv, en },
  types: undefined as Types<DutyRequest, DutyView, DutyMessage>,
};
