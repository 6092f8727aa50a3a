import type { MajorityRule, VoteRule } from '../../../agreement/domain/decision-rule.ts';
import type { Choice } from '../../../partnership/domain/choice.ts';
import type { Outcome } from '../../../partnership/domain/outcome.ts';
import type { Denominator, Tally } from './result.ts';

/**
 * Counting votes. Integers only: a majority is compared by multiplication, never by division, so no
 * rounding can decide a matter.
 */

/** How votes are counted that were opened with the first version of their fact, and with the second. */
export type Counting = 'first' | 'second';

export function tally(electors: number, recused: number, ballots: readonly Choice[]): Tally {
  const yes = ballots.filter((choice) => choice === 'yes').length;
  const no = ballots.filter((choice) => choice === 'no').length;
  const abstain = ballots.length - yes - no;
  return { yes, no, abstain, recused, electors, absent: electors - ballots.length };
}

/**
 * The tie rule: as many Yes as No is not adopted under any majority rule, unless a decision of the group has given the
 * chair a casting vote; no agreement does. The matter goes to dialogue (N19 "tvister … genom dialog", B Tvist).
 */
export function outcome(rule: MajorityRule, count: Tally, counting: Counting = 'first'): Outcome {
  if (count.yes + count.no === 0) return 'no-votes';
  if (count.yes === count.no)
    return counting === 'second' && isOutOfReach(rule, count.yes, count.electors) ? 'no-majority' : 'tied';
  return isAdopted(rule, count) ? 'adopted' : 'rejected';
}

/** One vote more would not be enough either, where more than half of all is needed: then nobody is near, and it is no tie. */
export const isOutOfReach = ({ kind }: VoteRule, votes: number, electors: number): boolean =>
  kind === 'absolute' && 2 * (votes + 1) <= electors;

function isAdopted(rule: MajorityRule, { yes, no, electors }: Tally): boolean {
  switch (rule.kind) {
    case 'simple':
      return yes > no;
    case 'absolute':
      return 2 * yes > electors;
    case 'qualified':
      return yes * rule.denominator >= rule.numerator * (yes + no);
    case 'unanimous':
      return no === 0;
  }
}

export function denominator(rule: MajorityRule, count: Tally): Denominator {
  const cast = count.yes + count.no;
  switch (rule.kind) {
    case 'simple':
      return { of: 'votes-cast', total: cast, needed: moreThanHalf(cast) };
    case 'absolute':
      return { of: 'electors', total: count.electors, needed: moreThanHalf(count.electors) };
    case 'qualified':
      return { of: 'votes-cast', total: cast, needed: atLeast(rule.numerator, rule.denominator, cast) };
    case 'unanimous':
      return { of: 'votes-cast', total: cast, needed: cast };
  }
}

/** Smallest integer that is more than half of the total. */
export const moreThanHalf = (total: number): number => (total - (total % 2)) / 2 + 1;

/** Smallest integer n with n/total ≥ numerator/denominator. */
function atLeast(numerator: number, denominator: number, total: number): number {
  const product = numerator * total;
  const rest = product % denominator;
  return (product - rest) / denominator + (rest > 0 ? 1 : 0);
}
