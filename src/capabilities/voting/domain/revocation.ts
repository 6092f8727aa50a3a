import { isResting, sameNumber } from '../../../partnership/domain/decision.ts';
import type { Decision, DecisionNumber } from '../../../partnership/domain/decision.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { awaitedProvisos, isRetaken } from './conditional.ts';
import { hasLaterRound } from './vote.ts';
import type { Vote } from './vote.ts';

/**
 * Whether the group votes about revoking or replacing the decision, or has done so and that is not in effect yet.
 * @param again the vote whose question is put again, which does not stand in the way of itself
 */
export const isBeingRevoked = (state: Registered, number: DecisionNumber, again?: string): boolean =>
  [...state.votes.values()].some((vote) => vote.status === 'open' && revokes(vote, number)) ||
  state.decisions.some(
    (decision) =>
      revokes(state.votes.get(decision.vote ?? ''), number) &&
      mayTakeEffect(state, decision) &&
      !isRoundBefore(state, decision, again),
  );

/** The vote put again, or one of which that was a later round. */
function isRoundBefore(state: Registered, { vote: id = '' }: Decision, again: string | undefined): boolean {
  const vote = state.votes.get(id);
  return vote !== undefined && (id === again || hasLaterRound(state, vote, (round) => round.id === again));
}

const mayTakeEffect = (state: Registered, decision: Decision): boolean =>
  awaitedProvisos(state, decision).length > 0 || (isResting(decision) && !isRetaken(state, decision));

const revokes = (vote: Vote | undefined, number: DecisionNumber): boolean =>
  vote?.effect?.kind === 'revoke' && sameNumber(vote.effect.decision, number);
