import { isResting, sameNumber, unmetProvisos } from '../../../partnership/domain/decision.ts';
import type { DecisionNumber } from '../../../partnership/domain/decision.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { Vote } from './vote.ts';

/** Whether the group votes about revoking or replacing the decision, or has done so and that is not in effect yet. */
export const isBeingRevoked = ({ votes, decisions }: Registered, number: DecisionNumber): boolean =>
  [...votes.values()].some((vote) => vote.status === 'open' && revokes(vote, number)) ||
  decisions.some(
    (decision) =>
      (isResting(decision) || unmetProvisos(decision).length > 0) &&
      revokes(votes.get(decision.vote ?? ''), number),
  );

const revokes = (vote: Vote | undefined, number: DecisionNumber): boolean =>
  vote?.effect?.kind === 'revoke' && sameNumber(vote.effect.decision, number);
