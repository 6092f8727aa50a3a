import type { Fact, FactContext, FactOf } from '../../capabilities/facts.ts';
import type { Registered } from './state.ts';

/** What each type of fact makes of the state. A capability has one of these, also about facts of another. */
export type FoldsOf<F extends Fact> = {
  readonly [T in F['type']]: (state: Registered, fact: FactOf<T>, context: FactContext) => Registered;
};
