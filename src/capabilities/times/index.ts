import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { timesFolds } from './domain/evolve.ts';
import { timesFacts } from './domain/facts.ts';
import { timesRules } from './domain/rules.ts';
import { timesAnswers } from './answers.ts';
import type { TimesMessage } from './messages.ts';
import { timesNotices, timesSubjects } from './notices.ts';
import type { TimesView } from './present.ts';
import { timesRequests } from './requests.ts';
import type { TimesRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const times = {
  facts: timesFacts,
  folds: timesFolds,
  rules: timesRules,
  tells: [telling(timesFacts, timesNotices)],
  subjects: timesSubjects,
  requests: timesRequests,
  answers: timesAnswers,
  words: { sv, en },
  names: ({ proposals }: Registered) =>
    [...proposals.values()].flatMap(({ by, answers }) => [by, ...answers.keys()]),
  types: undefined as Types<TimesRequest, TimesView, TimesMessage>,
};
