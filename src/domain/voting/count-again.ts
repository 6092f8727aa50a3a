import { denominator, outcome, tally } from './majority.ts';
import type { Choice, MajorityRule } from './majority.ts';
import type { MemberId, VoteResult } from './vote.ts';

/** What a result is counted from. */
export interface Polled {
  readonly rule: MajorityRule;
  readonly register: readonly { readonly member: MemberId }[];
  /** The latest ballot of each person. */
  readonly ballots: ReadonlyMap<MemberId, Choice>;
  readonly recused: ReadonlySet<MemberId>;
}

/**
 * The result that the ballots give. Written apart from what counted them when the vote was closed (`countVote`), so that
 * a mistake there is not repeated here: only the arithmetic of majorities is the same.
 */
export function countAgain({ rule, register, ballots, recused }: Polled): VoteResult {
  const listed = [...new Set(register.map(({ member }) => member))];
  const electors = listed.filter((member) => !recused.has(member));
  const cast = electors.flatMap((member) => ballots.get(member) ?? []);
  const count = tally(electors.length, listed.length - electors.length, cast);
  return { outcome: outcome(rule, count), tally: count, denominator: denominator(rule, count) };
}

export const sameResult = (one: VoteResult, other: VoteResult): boolean =>
  one.outcome === other.outcome &&
  one.denominator.of === other.denominator.of &&
  one.denominator.total === other.denominator.total &&
  one.denominator.needed === other.denominator.needed &&
  COUNTED.every((group) => one.tally[group] === other.tally[group]);

const COUNTED = ['yes', 'no', 'abstain', 'absent', 'recused', 'electors'] as const;
