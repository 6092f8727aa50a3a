import { personalIdentityNumberIn } from './domain/personal-identity-number.ts';
import { shortened } from './shortened.ts';

const LONGEST_QUOTED_WORDS = 100;

/** The words somebody looked for, as a card repeats them: empty where they hold a personal identity number (N4, N13). */
export const quotedSearch = (search: string): string =>
  personalIdentityNumberIn(search) ? '' : shortened(search, LONGEST_QUOTED_WORDS);
