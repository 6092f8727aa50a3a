import type { TextKey } from './words/sv.ts';

/**
 * A sentence as data, for what needs a rule to know which sentence it is: the text's key, and its parameters, which may
 * be phrases themselves. Templates say it with `words(…)`.
 */
export interface Phrase {
  readonly say: TextKey;
  readonly [parameter: string]: unknown;
}
