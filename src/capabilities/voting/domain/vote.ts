import type { Source } from '../../../agreement/domain/profile.ts';
import type { DecisionNumber } from '../../../partnership/domain/decision.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { MemberId, SeatHolder } from '../../../partnership/domain/seat-holder.ts';
import type { AlternativesTally } from './alternatives.ts';
import type { Alternative, AlternativeId, Ballot } from '../../../partnership/domain/choice.ts';
import type { VoteEffect } from '../../group-rules/domain/effect.ts';
import type { VoteRule } from '../../../agreement/domain/decision-rule.ts';
import type { Denominator, Tally } from './majority.ts';
import type { Outcome } from '../../../partnership/domain/outcome.ts';

/** One entry of the electoral register: the person who votes for the seat. */
export interface Elector extends SeatHolder {
  /** The representative whose place a substitute serves in; absent: the representative votes. */
  readonly servesFor?: MemberId;
}

export interface Recusal {
  readonly member: MemberId;
  readonly reason: string;
}

/** The vote before, which this one goes on from; that one stays as it was closed. */
export interface EarlierRound {
  readonly vote: string;
  /** Why the question is put again; absent for the second round of a vote with alternatives. */
  readonly reason?: string;
}

interface VoteBase {
  readonly id: string;
  readonly forum: string;
  readonly question: string;
  /** Two to six; absent: the question is answered with yes or no. */
  readonly alternatives?: readonly Alternative[];
  readonly rule: VoteRule;
  readonly ruleSource: Source;
  /** How many must take part; absent where neither the agreement nor a decision asks for any number. */
  readonly quorum?: { readonly least: number; readonly source: Source };
  /** The person who settles a tie, by a decision of the group. */
  readonly castingVote?: { readonly member: MemberId; readonly source: Source };
  /** Frozen when the vote opened; later changes of seats do not touch it. */
  readonly electoralRegister: readonly Elector[];
  /** Nobody is to know who voted how. */
  readonly secret: boolean;
  /** Outside a meeting, in writing (per capsulam): nobody votes before every elector has accepted that form. */
  readonly written: boolean;
  readonly acceptedBy: ReadonlySet<MemberId>;
  readonly declinedBy?: MemberId;
  /** What follows if it is adopted, beside the decision itself. */
  readonly effect?: VoteEffect;
  readonly earlier?: EarlierRound;
  /** The meeting and the item of its agenda that the question is about. */
  readonly meeting?: string;
  readonly item?: string;
  /** When it closes by itself; UTC, ISO 8601. */
  readonly deadline?: string;
  readonly openedBy: MemberId;
  readonly openedAt: string;
  readonly ballots: ReadonlyMap<MemberId, Ballot>;
  readonly recusals: readonly Recusal[];
}

export interface OpenVote extends VoteBase {
  readonly status: 'open';
}

export type ClosingCause = 'everyone-voted' | 'closed-by-member' | 'deadline' | 'form-declined';

export interface ClosedVote extends VoteBase {
  readonly status: 'closed';
  readonly closedAt: string;
  readonly closedBy: MemberId | null;
  readonly cause: ClosingCause;
  readonly result: VoteResult;
  readonly decision: DecisionNumber;
}

export type Vote = OpenVote | ClosedVote;

interface ResultBase {
  readonly outcome: Outcome;
  readonly denominator: Denominator;
}

export interface YesNoResult extends ResultBase {
  readonly tally: Tally;
  /** How whoever has the casting vote voted, where that settled a tie. */
  readonly castingVote?: 'yes' | 'no';
}

export interface AlternativesResult extends ResultBase {
  readonly alternatives: AlternativesTally;
  /** The one chosen; the two of a second round; those tied. */
  readonly leading: readonly AlternativeId[];
  readonly castingVote?: AlternativeId;
}

export type VoteResult = YesNoResult | AlternativesResult;

/** The numbers that every result has. */
export const countsOf = (result: VoteResult): Pick<Tally, 'abstain' | 'absent' | 'recused' | 'electors'> =>
  'tally' in result ? result.tally : result.alternatives;

/** Those who voted for something, abstentions not counted. */
export const votesCast = (result: VoteResult): number =>
  'tally' in result
    ? result.tally.yes + result.tally.no
    : result.alternatives.votes.reduce((sum, { votes }) => sum + votes, 0);

/** What was chosen among alternatives, in its own words; undefined for yes and no, and where nothing was chosen. */
export function chosenText({ alternatives, result }: ClosedVote): string | undefined {
  if ('tally' in result || result.outcome !== 'adopted') return undefined;
  return alternatives?.find(({ id }) => id === result.leading[0])?.text;
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

/** The round after a closed vote, if the question has been put again. */
export const nextRound = (state: Registered, { id }: Vote): Vote | undefined =>
  [...state.votes.values()].find(({ earlier }) => earlier?.vote === id);

/** Whether there is such a round somewhere after the vote. */
export function hasLaterRound(state: Registered, vote: Vote, such: (round: Vote) => boolean): boolean {
  const next = nextRound(state, vote);
  return next !== undefined && (such(next) || hasLaterRound(state, next, such));
}

/** Votes were cast and counted, whatever came of it: nobody voting, or too few, decides nothing. */
export const isDecided = (vote: Vote): boolean =>
  vote.status === 'closed' && DECIDING.has(vote.result.outcome);

const DECIDING: ReadonlySet<Outcome> = new Set(['adopted', 'rejected', 'tied']);

export const isRecused = (vote: Vote, member: MemberId): boolean =>
  vote.recusals.some((recusal) => recusal.member === member);

export const isElector = (vote: Vote, member: MemberId): boolean =>
  vote.electoralRegister.some((elector) => elector.member === member);

/** Electors who may still vote in this matter: the register less those recused (B-grund-51). */
export const entitled = (vote: Vote): readonly Elector[] =>
  vote.electoralRegister.filter((elector) => !isRecused(vote, elector.member));

/** Those entitled who have not yet accepted that the matter is decided in writing; nobody in any other vote. */
export const yetToAccept = (vote: Vote): readonly Elector[] =>
  vote.written ? entitled(vote).filter(({ member }) => !vote.acceptedBy.has(member)) : [];

export const everyoneHasVoted = (vote: Vote): boolean =>
  entitled(vote).every((elector) => vote.ballots.has(elector.member));

/** Those who hold the vote up: until the form is accepted by all, those who have not; then those who have not voted. */
export function waitedFor(vote: Vote): readonly Elector[] {
  const accepting = yetToAccept(vote);
  return accepting.length > 0 ? accepting : entitled(vote).filter(({ member }) => !vote.ballots.has(member));
}

export const withBallot = (vote: OpenVote, member: MemberId, ballot: Ballot): OpenVote => ({
  ...vote,
  ballots: withEntry(vote.ballots, member, ballot),
});

/** A ballot already cast by the person is withdrawn: somebody recused neither takes part nor counts. */
export function withRecusal(vote: OpenVote, recusal: Recusal): OpenVote {
  const ballots = new Map(vote.ballots);
  ballots.delete(recusal.member);
  return { ...vote, ballots, recusals: [...vote.recusals, recusal] };
}

export const withAcceptance = (vote: OpenVote, member: MemberId): OpenVote => ({
  ...vote,
  acceptedBy: new Set(vote.acceptedBy).add(member),
});

/** Anybody who declines, also after having accepted, has not accepted. */
export function withoutAcceptance(vote: OpenVote, member: MemberId): OpenVote {
  const acceptedBy = new Set(vote.acceptedBy);
  acceptedBy.delete(member);
  return { ...vote, acceptedBy, declinedBy: member };
}
