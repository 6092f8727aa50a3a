import { telling } from '../../partnership/capability.ts';
import { problemFacts } from './domain/facts.ts';
import { problemFolds } from './domain/evolve.ts';
import { problemRules } from './domain/rules.ts';
import { problemNotices, problemSubjects } from './notices.ts';

/** What this capability hands over. */
export const problems = {
  facts: problemFacts,
  folds: problemFolds,
  rules: problemRules,
  tells: [telling(problemFacts, problemNotices)],
  subjects: problemSubjects,
};
