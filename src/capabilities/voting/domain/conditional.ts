import { unmetProvisos } from '../../../partnership/domain/decision.ts';
import type { Decision, Proviso } from '../../../partnership/domain/decision.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { hasLaterRound, isDecided } from './vote.ts';

/** The question has been put again and a later round decided it, one way or the other: that decision stands instead. */
export function isRetaken(state: Registered, { vote: id }: Decision): boolean {
  const vote = id === undefined ? undefined : state.votes.get(id);
  return vote !== undefined && hasLaterRound(state, vote, isDecided);
}

/** What a conditional decision waits for, as long as it can still take effect: nothing once another stands instead. */
export function awaitedProvisos(state: Registered, decision: Decision): readonly Proviso[] {
  const { revokedBy, resting } = decision;
  const unmet = unmetProvisos(decision);
  if (unmet.length === 0 || revokedBy || resting?.ended?.cause === 'taken-up-again') return [];
  return isRetaken(state, decision) ? [] : unmet;
}
