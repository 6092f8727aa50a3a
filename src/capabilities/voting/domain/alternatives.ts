import type { Alternative, Choice } from '../../../partnership/domain/choice.ts';
import { isOutOfReach, moreThanHalf } from './majority.ts';
import type { Counting } from './majority.ts';
import type { AlternativesRule } from '../../../agreement/domain/decision-rule.ts';
import type { AlternativesResult, AlternativesTally, Denominator } from './result.ts';

/** `leading`: those it stands between: the one chosen; the two of a second round; those tied. */
type Chosen = Pick<AlternativesResult, 'outcome' | 'denominator' | 'leading'>;

export function tallyAlternatives(
  alternatives: readonly Alternative[],
  electors: number,
  recused: number,
  ballots: readonly Choice[],
): AlternativesTally {
  const cast = (choice: Choice): number => ballots.filter((ballot) => ballot === choice).length;
  const votes = alternatives.map(({ id }) => ({ alternative: id, votes: cast(id) }));
  return { votes, abstain: cast('abstain'), absent: electors - ballots.length, recused, electors };
}

/**
 * Which alternative is chosen. In the second way of counting nobody without a vote goes on to a second round, and too few
 * votes for everybody is no tie. `plurality`: the one with the most votes. `absolute`: the one with votes from more than
 * half of all who may vote; if none has them, the two with the most meet in a second round, and if none of those two
 * has them either, nothing is adopted. Equal votes where it matters is a tie: no lot is drawn, for no agreement says so.
 */
export function chooseAlternative(
  rule: AlternativesRule,
  count: AlternativesTally,
  counting: Counting = 'first',
): Chosen {
  const ranked = count.votes.toSorted((one, other) => other.votes - one.votes);
  const cast = ranked.reduce((sum, { votes }) => sum + votes, 0);
  const [first, second, third] = ranked;
  const denominator: Denominator =
    rule === 'absolute'
      ? { of: 'electors', total: count.electors, needed: moreThanHalf(count.electors) }
      : { of: 'votes-cast', total: cast, needed: (second?.votes ?? 0) + 1 };
  const leading = ranked.filter(({ votes }) => votes === first?.votes).map(({ alternative }) => alternative);
  if (first === undefined || cast === 0) return { outcome: 'no-votes', denominator, leading: [] };
  if (rule === 'plurality' || first.votes >= denominator.needed) {
    return { outcome: leading.length === 1 ? 'adopted' : 'tied', denominator, leading };
  }
  const few = isOutOfReach({ kind: rule }, first.votes, count.electors) ? 'no-majority' : 'tied';
  const shared = counting === 'second' ? few : 'tied';
  // Only two: this was the second round, or there was nothing to leave out.
  if (second === undefined || third === undefined) {
    return { outcome: leading.length === 1 ? 'rejected' : shared, denominator, leading };
  }
  const finalists = ranked
    .filter(({ votes }) => votes >= second.votes && (counting === 'first' || votes > 0))
    .map(({ alternative }) => alternative);
  if (finalists.length === 1) return { outcome: 'rejected', denominator, leading };
  return { outcome: finalists.length === 2 ? 'second-round' : 'tied', denominator, leading: finalists };
}
