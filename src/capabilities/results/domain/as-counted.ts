import type { Partnership } from '../../../partnership/domain/state.ts';
import type { FactOf } from '../../facts.ts';
import { countAgain, sameResult } from './count-again.ts';

/** The recorded result of a vote that closes is what its ballots give. */
export function isAsCounted(state: Partnership, fact: FactOf<'voteClosed'>): boolean {
  const vote = state.status === 'registered' ? state.votes.get(fact.vote) : undefined;
  if (!vote) return true; // out of order, which `evolve` says
  const recused = new Set(vote.recusals.map(({ member }) => member));
  return sameResult(fact.result, countAgain({ ...vote, recused }, fact.result));
}
