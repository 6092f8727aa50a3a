import type { Phrase } from '../../chat/phrase.ts';
import { remarkOn } from '../voting/domain/count.ts';
import type { ClosedVote } from '../voting/domain/vote.ts';
import { provisosIn } from '../voting/domain/vote.ts';
import { outcomeOf } from '../voting/present-vote.ts';

/**
 * What came of the vote, as a headline: with the numbers where they decided.
 * @param short in as few words as there are, for the first words of the message
 */
export function headline(vote: ClosedVote, short = false): Phrase {
  const { result } = vote;
  const { outcome, castingVote } = result;
  const remark = remarkOn(result);
  if (outcome === 'no-votes' && remark !== undefined) return { say: `result.no-votes.${remark}` };
  if (!('tally' in result)) return outcomeOf(vote);
  if (castingVote !== undefined && !provisosIn(vote)) return { say: `result.casting.${castingVote}` };
  const { yes, no } = result.tally;
  if (outcome !== 'adopted' && outcome !== 'rejected' && outcome !== 'tied') return outcomeOf(vote);
  const came = provisosIn(vote) ? 'conditional' : outcome;
  return short ? { say: `result.short.${came}`, yes, no } : { say: `result.${came}`, yes, no };
}

/** Good news, what the group has to go on with, or neither. */
export function styleOf({ result: { outcome } }: ClosedVote, goesOn: boolean) {
  if (outcome === 'adopted') return 'good';
  return goesOn ? 'warning' : 'default';
}
