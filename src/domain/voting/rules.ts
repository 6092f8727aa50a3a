import { ballotRules } from './ballots.ts';
import { closingRules } from './closing.ts';
import { openingRules } from './opening.ts';

export const votingRules = { ...openingRules, ...ballotRules, ...closingRules };
