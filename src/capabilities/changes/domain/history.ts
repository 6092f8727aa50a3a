import type { Label } from '../../../agreement/domain/profile.ts';
import { agreementChanges } from '../../../partnership/domain/agreement-in-force.ts';
import type { Changed } from '../../../partnership/domain/agreement-in-force.ts';
import type { DecisionNumber } from '../../../partnership/domain/decision.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { holdsAfter } from './change.ts';
import { kindOf } from './kinds.ts';
import type { Change } from './kinds.ts';

/** What one decision has set, from when, and whether that has been withdrawn since. */
export interface ChangeMade extends Pick<Changed, 'from' | 'decision' | 'signed'> {
  readonly change: Change;
  readonly words: Label;
  readonly withdrawn?: { readonly from: string; readonly by: DecisionNumber };
}

/**
 * Everything that decisions have changed in what the bot goes by, in the order in which it holds, also what is to hold
 * from a later day, but nothing that came after what all have signed and so never holds. `such`: a setting's own history.
 */
export const changeHistory = (
  state: Registered,
  such: (change: Change) => boolean = () => true,
): readonly ChangeMade[] =>
  agreementChanges(state).flatMap(({ from, decision, signed, changes, before, withdrawn }) => {
    const holding = changes.filter((change) => such(change) && holdsAfter(before, change, signed));
    return holding.map((change) => ({
      from,
      decision,
      signed,
      change,
      words: kindOf(change.kind).words(change, before),
      ...(withdrawn && { withdrawn: { from: withdrawn.from, by: withdrawn.by } }),
    }));
  });
