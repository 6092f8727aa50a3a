import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { dutyFacts } from './domain/facts.ts';
import { dutyFolds } from './domain/evolve.ts';
import { dutyRules } from './domain/rules.ts';
import { dutyNotices, dutySubjects } from './notices.ts';
import { dutyNews, dutyNewsSubjects } from './news.ts';
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
  tells: [telling(dutyFacts, dutyNotices), telling(dutyFacts, dutyNews)],
  subjects: [...dutySubjects, ...dutyNewsSubjects],
  /** Those who have said that something is done. */
  names: ({ fulfilled }: Registered) => [...fulfilled.values()].map(({ by }) => by),
  requests: dutyRequests,
  answers: dutyAnswers,
  words: { sv, en },
  types: undefined as Types<DutyRequest, DutyView, DutyMessage>,
};
