import { telling } from '../../partnership/capability.ts';
import { reportFacts } from './domain/facts.ts';
import { reportFolds } from './domain/evolve.ts';
import { reportRules } from './domain/rules.ts';
import { reportNotices, reportSubjects } from './notices.ts';

/** What this capability hands over. */
export const reports = {
  facts: reportFacts,
  folds: reportFolds,
  rules: reportRules,
  tells: [telling(reportFacts, reportNotices)],
  subjects: reportSubjects,
};
