import type { Registered } from '../../partnership/domain/state.ts';
import { recusalFolds } from './domain/claim.ts';
import { recusalFacts } from './domain/facts.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

/** What votes and minutes say of recusal that is claimed; it is claimed and answered where people confer. */
export const recusal = {
  facts: recusalFacts,
  folds: recusalFolds,
  names: ({ recusalClaims }: Registered) =>
    [...recusalClaims.values()].flatMap(({ by, member }) => [by, member]),
  words: { sv, en },
};
