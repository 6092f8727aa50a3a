import { chooseAlternative, tallyAlternatives } from './alternatives.ts';
import type { AlternativeId, Choice, BallotBox } from '../../../partnership/domain/choice.ts';
import { denominator, outcome, tally } from './majority.ts';
import type { MajorityRule, VoteRule } from '../../../agreement/domain/decision-rule.ts';
import type { Outcome } from '../../../partnership/domain/outcome.ts';
import { countsOf, votesCast, votesFor } from './result.ts';
import type { AlternativesResult, VoteResult, YesNoResult } from './result.ts';
import { entitled, yetToAccept } from './vote.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { Vote } from './vote.ts';

/**
 * The result follows from register, recusals, ballots and rule alone, so that anyone can recount it.
 * @param ballotBox opens the ballots of a secret vote
 */
export function countVote(vote: Vote, ballotBox: BallotBox): VoteResult {
  const ballots = entitled(vote).flatMap(({ member }) => choiceOf(vote, member, ballotBox) ?? []);
  const counted = vote.alternatives ? countAlternatives(vote, ballots) : countYesNo(vote, ballots);
  return withCastingVote(vote, { ...counted, outcome: withForm(vote, counted, ballots.length) }, ballotBox);
}

/** What the person has voted; undefined if they have not. */
export function choiceOf(vote: Vote, member: MemberId, ballotBox: BallotBox): Choice | undefined {
  const ballot = vote.ballots.get(member);
  return typeof ballot === 'object' ? ballotBox.open(vote.id, member, ballot.sealed) : ballot;
}

function countYesNo(vote: Vote, ballots: readonly Choice[]): YesNoResult {
  const rule = majorityOf(vote.rule);
  const count = tally(entitled(vote).length, vote.recusals.length, ballots);
  return { outcome: outcome(rule, count), tally: count, denominator: denominator(rule, count) };
}

/** `plurality` is about alternatives; between yes and no it is the simple majority. */
const majorityOf = (rule: VoteRule): MajorityRule => (rule.kind === 'plurality' ? { kind: 'simple' } : rule);

function countAlternatives(vote: Vote, ballots: readonly Choice[]): AlternativesResult {
  const { alternatives: among = [], recusals } = vote;
  const alternatives = tallyAlternatives(among, entitled(vote).length, recusals.length, ballots);
  const rule = vote.rule.kind === 'absolute' ? 'absolute' : 'plurality';
  return { ...chooseAlternative(rule, alternatives), alternatives };
}

/** Before any majority is asked for: was the form accepted, and did as many take part as the group asks for? */
function withForm(vote: Vote, counted: VoteResult, tookPart: number): Outcome {
  if (yetToAccept(vote).length > 0) return 'form-declined';
  if (vote.quorum && tookPart < vote.quorum.least) return 'not-quorate';
  return counted.outcome;
}

/**
 * A tie is settled by the person with the casting vote, if a decision gave it and they voted for one of those tied. It is
 * one more vote for what they chose, so it decides in favour only where one more vote satisfies the rule: never
 * unanimity, and hardly two thirds.
 */
function withCastingVote(vote: Vote, result: VoteResult, ballotBox: BallotBox): VoteResult {
  if (result.outcome !== 'tied' || !vote.castingVote) return result;
  const { member } = vote.castingVote;
  const choice = entitled(vote).some((elector) => elector.member === member)
    ? choiceOf(vote, member, ballotBox)
    : undefined;
  if ('tally' in result) {
    if (choice === 'no') return { ...result, outcome: 'rejected', castingVote: choice };
    if (choice !== 'yes') return result;
    const after = outcome(majorityOf(vote.rule), { ...result.tally, yes: result.tally.yes + 1 });
    return after === 'adopted' ? { ...result, outcome: after, castingVote: choice } : result;
  }
  const chosen = result.leading.find((alternative): alternative is AlternativeId => alternative === choice);
  const votes = votesFor(result, chosen);
  // Not where it is only the second place that is shared: the one that leads there is tied with none.
  const tied = result.leading.every((alternative) => votesFor(result, alternative) === votes);
  if (chosen === undefined || !tied || votes + 1 < result.denominator.needed) return result;
  return { ...result, outcome: 'adopted', leading: [chosen], castingVote: chosen };
}

/** Why a result is as it is, where the numbers alone might be misunderstood. */
export function remarkOn(result: VoteResult) {
  if (result.outcome === 'form-declined') return undefined;
  const { electors, abstain } = countsOf(result);
  const cast = votesCast(result);
  if (electors === 0) return 'everyone-recused';
  if (cast === 0) return abstain > 0 ? 'all-abstained' : 'nobody-voted';
  return cast === 1 ? 'one-voter' : undefined;
}
