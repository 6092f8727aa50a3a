import { telling } from '../../partnership/capability.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { amendmentFacts } from './domain/facts.ts';
import { amendmentFolds } from './domain/evolve.ts';
import { amendmentRules } from './domain/rules.ts';
import { amendmentNotices, amendmentSubjects } from './notices.ts';

/** What this capability hands over. */
export const amendments = {
  facts: amendmentFacts,
  folds: amendmentFolds,
  rules: amendmentRules,
  tells: [telling(amendmentFacts, amendmentNotices)],
  subjects: amendmentSubjects,
  /** Those who have recorded a signature. */
  names: ({ amendments }: Registered) =>
    [...amendments.values()].flatMap(({ signatures }) =>
      [...signatures.values()].map(({ recordedBy }) => recordedBy),
    ),
};
