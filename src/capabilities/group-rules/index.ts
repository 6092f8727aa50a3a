import { groupRuleFolds } from './domain/evolve.ts';
import type { Types } from '../../partnership/capability.ts';
import { ruleAnswers } from './answers.ts';
import type { GroupRulesView } from './present.ts';
import { ruleRequests } from './requests.ts';
import type { RuleRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const groupRules = {
  folds: groupRuleFolds,
  requests: ruleRequests,
  answers: ruleAnswers,
  words: { sv, en },
  types: undefined as Types<RuleRequest, GroupRulesView, never>,
};
