import type { Capabilities } from '../partnership/capabilities.ts';
import { decide } from './commands.ts';
import { nextMoment } from './duties/domain/tick.ts';
import { evolve } from './evolve.ts';
import { noticesOf } from './notices.ts';
import { miscounted } from './results/domain/miscounted.ts';

/** All capabilities together, as the ledger is given them. */
export const capabilities: Capabilities = {
  decide,
  evolve,
  noticesOf,
  untrue: (before, fact) => (fact.type === 'voteClosed' ? miscounted(before, fact) : undefined),
  nextMoment,
};
