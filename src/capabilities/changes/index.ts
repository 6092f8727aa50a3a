import type { Types } from '../../partnership/capability.ts';
import { changeFolds } from './domain/evolve.ts';
import { changeFacts } from './domain/facts.ts';
import type { ChangesView } from './present-elsewhere.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

/** What decisions change in what the bot goes by; what proposes and shows it stands on this. */
export const changes = {
  facts: changeFacts,
  folds: changeFolds,
  words: { sv, en },
  types: undefined as Types<never, ChangesView, never>,
};
