import type { Source } from '../agreement.ts';
import { denominator, outcome, tally } from './majority.ts';
import type { Choice, Denominator, MajorityRule, Outcome, Tally } from './majority.ts';
import type { DecisionNumber } from '../decision.ts';
import type { Registered } from '../partnership.ts';

export type MemberId = string;

/** One entry of the electoral register: one representative, one vote (B-styrgrupp-70, B-samverkansgrupp-80). */
export interface Elector {
  readonly member: MemberId;
  readonly seat: string;
  readonly party: string;
}

export interface Recusal {
  readonly member: MemberId;
  readonly reason: string;
}

interface VoteBase {
  readonly id: string;
  readonly forum: string;
  readonly question: string;
  readonly rule: MajorityRule;
  readonly ruleSource: Source;
  /** Frozen when the vote opened; later changes of seats do not touch it. */
  readonly register: readonly Elector[];
  /** The meeting and the item of its agenda that the question is about. */
  readonly meeting?: string;
  readonly item?: string;
  /** When it closes by itself; UTC, ISO 8601. */
  readonly deadline?: string;
  readonly openedBy: MemberId;
  readonly openedAt: string;
  readonly ballots: ReadonlyMap<MemberId, Choice>;
  readonly recusals: readonly Recusal[];
}

export interface OpenVote extends VoteBase {
  readonly status: 'open';
}

export type ClosingCause = 'everyone-voted' | 'closed-by-member' | 'deadline';

export interface ClosedVote extends VoteBase {
  readonly status: 'closed';
  readonly closedAt: string;
  readonly closedBy: MemberId | null;
  readonly cause: ClosingCause;
  readonly result: VoteResult;
  readonly decision: DecisionNumber;
}

export type Vote = OpenVote | ClosedVote;

export interface VoteResult {
  readonly outcome: Outcome;
  readonly tally: Tally;
  readonly denominator: Denominator;
}

export const openVotes = (state: Registered, forum: string): readonly OpenVote[] =>
  [...state.votes.values()].filter(
    (vote): vote is OpenVote => vote.status === 'open' && vote.forum === forum,
  );

/** In the order of their decisions. */
export const closedVotes = (state: Registered): readonly ClosedVote[] =>
  state.decisions.flatMap(({ vote }) => {
    const found = vote === undefined ? undefined : state.votes.get(vote);
    return found?.status === 'closed' ? [found] : [];
  });

export const isRecused = (vote: Vote, member: MemberId): boolean =>
  vote.recusals.some((recusal) => recusal.member === member);

export const isElector = (vote: Vote, member: MemberId): boolean =>
  vote.register.some((elector) => elector.member === member);

/** Electors who may still vote in this matter: the register less those recused (B-grund-51). */
export const entitled = (vote: Vote): readonly Elector[] =>
  vote.register.filter((elector) => !isRecused(vote, elector.member));

export const everyoneHasVoted = (vote: Vote): boolean =>
  entitled(vote).every((elector) => vote.ballots.has(elector.member));

/** The result follows from register, recusals, ballots and rule alone, so that anyone can recount it. */
export function countVote(vote: Vote): VoteResult {
  const electors = entitled(vote);
  const ballots = electors.flatMap((elector) => vote.ballots.get(elector.member) ?? []);
  const count = tally(electors.length, vote.recusals.length, ballots);
  return { outcome: outcome(vote.rule, count), tally: count, denominator: denominator(vote.rule, count) };
}

export const withBallot = (vote: OpenVote, member: MemberId, choice: Choice): OpenVote => ({
  ...vote,
  ballots: new Map(vote.ballots).set(member, choice),
});

/** A ballot already cast by the person is withdrawn: who is recused neither takes part nor counts. */
export function withRecusal(vote: OpenVote, recusal: Recusal): OpenVote {
  const ballots = new Map(vote.ballots);
  ballots.delete(recusal.member);
  return { ...vote, ballots, recusals: [...vote.recusals, recusal] };
}
