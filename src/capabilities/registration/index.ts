import { telling } from '../../partnership/capability.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { registrationFacts } from './domain/facts.ts';
import { registrationFolds } from './domain/evolve.ts';
import { registrationRules } from './domain/rules.ts';
import { registrationNotices } from './notices.ts';

/** What this capability hands over. */
export const registration = {
  facts: registrationFacts,
  folds: registrationFolds,
  rules: registrationRules,
  tells: [telling(registrationFacts, registrationNotices)],
  /** Those who hold seats. */
  names: ({ forums }: Registered) =>
    [...forums.values()].flatMap(({ seats }) => seats.map(({ member }) => member)),
};
