import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import { urgentFacts } from './domain/facts.ts';
import { urgentFolds, urgentRules } from './domain/urgent.ts';
import { urgentAnswers } from './answers.ts';
import type { UrgentMessage } from './answers.ts';
import { urgentNotices, urgentSubjects } from './notices.ts';
import type { UrgentView } from './present.ts';
import { urgentRequests } from './requests.ts';
import type { UrgentRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const urgent = {
  facts: urgentFacts,
  folds: urgentFolds,
  rules: urgentRules,
  tells: [telling(urgentFacts, urgentNotices)],
  subjects: urgentSubjects,
  requests: urgentRequests,
  answers: urgentAnswers,
  words: { sv, en },
  types: undefined as Types<UrgentRequest, UrgentView, UrgentMessage>,
};
