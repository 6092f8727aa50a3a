import type { Partnership } from '../../../partnership/domain/state.ts';
import type { VotingFactOf } from '../../voting/domain/facts.ts';
import { countAgain, sameResult } from './verify-on-load.ts';

/** Says so if the recorded result of a vote that closes is not what its ballots give. */
export function miscounted(
  before: Partnership,
  { vote: id, result }: VotingFactOf<'voteClosed'>,
): string | undefined {
  const vote = before.status === 'registered' ? before.votes.get(id) : undefined;
  if (!vote) return undefined; // out of order, which `evolve` says
  const recused = new Set(vote.recusals.map(({ member }) => member));
  const isAsCounted = sameResult(result, countAgain({ ...vote, recused }, result));
  return isAsCounted ? undefined : `the result of vote ${id} is not what its ballots give`;
}
