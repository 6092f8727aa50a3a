import { groupRuleFolds } from './domain/group-rules.ts';

/** What this capability hands over. */
export const groupRules = {
  folds: groupRuleFolds,
};
