import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { actionFolds } from './domain/evolve.ts';
import { actionFacts } from './domain/facts.ts';
import { actionRules } from './domain/rules.ts';
import { actionAnswers } from './answers.ts';
import type { ActionMessage } from './messages.ts';
import { actionNews, actionNewsSubjects } from './news.ts';
import type { ActionView } from './present.ts';
import { actionRequests } from './requests.ts';
import type { ActionRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const actions = {
  facts: actionFacts,
  folds: actionFolds,
  rules: actionRules,
  tells: [telling(actionFacts, actionNews)],
  subjects: actionNewsSubjects,
  requests: actionRequests,
  answers: actionAnswers,
  words: { sv, en },
  names: ({ actions: all }: Registered) =>
    [...all.values()].flatMap(({ history }) => history.flatMap(({ by, task }) => [by, task.member])),
  types: undefined as Types<ActionRequest, ActionView, ActionMessage>,
};
