import { telling } from '../../partnership/capability.ts';
import { dutyFacts } from './domain/facts.ts';
import { dutyFolds } from './domain/evolve.ts';
import { dutyRules } from './domain/rules.ts';
import { dutyNotices, dutySubjects } from './notices.ts';

/** What this capability hands over. */
export const duties = {
  facts: dutyFacts,
  folds: dutyFolds,
  rules: dutyRules,
  tells: [telling(dutyFacts, dutyNotices)],
  subjects: dutySubjects,
};
