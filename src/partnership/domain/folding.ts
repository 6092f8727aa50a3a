import type { Actor } from './actor.ts';
import type { Registered } from './state.ts';

/** What each type of fact makes of the state. A capability has one of these, also about facts of another. */
export type FoldsOf<F extends { readonly type: string }> = {
  readonly [T in F['type']]: (
    state: Registered,
    fact: Extract<F, { type: T }>,
    context: FactContext,
  ) => Registered;
};

/**
 * `by` is the member who gave the command, or `CLOCK` where time itself did; `at` is UTC, ISO 8601 with milliseconds.
 */
export type FactContext = Pick<Actor, 'by' | 'at'>;
