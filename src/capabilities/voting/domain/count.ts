import { chooseAlternative, tallyAlternatives } from './alternatives.ts';
import type { AlternativeId, Choice, BallotBox } from '../../../partnership/domain/choice.ts';
import { denominator, outcome, tally } from './majority.ts';
import type { Counting } from './majority.ts';
import type { MajorityRule, VoteRule } from '../../../agreement/domain/decision-rule.ts';
import type { Outcome } from '../../../partnership/domain/outcome.ts';
import { countsOf, votesCast, votesFor } from './result.ts';
import type { AlternativesResult, VoteResult, YesNoResult } from './result.ts';
import { entitled, isPerCapsulam, yetToAccept } from './vote.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { ClosingCause, Vote } from './vote.ts';

/**
 * The result follows from register, recusals, ballots, rule and the cause of closing, so that anyone can recount it.
 * @param ballotBox opens the ballots of a secret vote
 */
export function countVote(vote: Vote, ballotBox: BallotBox, cause: ClosingCause): VoteResult {
  const ballots = entitled(vote).flatMap(({ member }) => choiceOf(vote, member, ballotBox) ?? []);
  const counted = vote.alternatives ? countAlternatives(vote, ballots) : countYesNo(vote, ballots);
  const outcome = notCounted(vote, cause) ?? notQuorate(vote, ballots.length) ?? counted.outcome;
  const settled = withCastingVote(vote, { ...counted, outcome }, ballotBox);
  return settled.outcome === 'adopted' && !everyPartyAgrees(vote)
    ? { ...settled, outcome: 'not-every-party' }
    : settled;
}

/** What the person has voted; undefined if they have not. */
export function choiceOf(vote: Vote, member: MemberId, ballotBox: BallotBox): Choice | undefined {
  const ballot = vote.ballots.get(member);
  return typeof ballot === 'object' ? ballotBox.open(vote.id, member, ballot.sealed) : ballot;
}

function countYesNo(vote: Vote, ballots: readonly Choice[]): YesNoResult {
  const rule = majorityOf(vote.rule);
  const count = tally(entitled(vote).length, vote.recusals.length, ballots);
  return {
    outcome: outcome(rule, count, countingOf(vote)),
    tally: count,
    denominator: denominator(rule, count),
  };
}

const countingOf = ({ procedure }: Vote): Counting => (procedure === undefined ? 'first' : 'second');

/** `plurality` is about alternatives; between yes and no it is the simple majority. */
const majorityOf = (rule: VoteRule): MajorityRule => (rule.kind === 'plurality' ? { kind: 'simple' } : rule);

function countAlternatives(vote: Vote, ballots: readonly Choice[]): AlternativesResult {
  const { alternatives: among = [], recusals } = vote;
  const alternatives = tallyAlternatives(among, entitled(vote).length, recusals.length, ballots);
  const rule = vote.rule.kind === 'absolute' ? 'absolute' : 'plurality';
  return { ...chooseAlternative(rule, alternatives, countingOf(vote)), alternatives };
}

/** Before any majority is asked for: was it to be decided at all, and did everybody have the chance? */
function notCounted(vote: Vote, cause: ClosingCause): Outcome | undefined {
  if (cause === 'withdrawn') return cause;
  if (vote.declinedBy !== undefined || yetToAccept(vote).length > 0) return 'form-declined';
  return vote.procedure !== undefined && isUndecided(vote) ? 'undecided' : undefined;
}

/**
 * In writing every answer is needed; at a meeting one from every party that is there. A party with nobody left who may
 * vote names another first.
 */
export function isUndecided(vote: Vote): boolean {
  const may = entitled(vote);
  const unanswered = may.filter(({ member }) => !vote.ballots.has(member));
  const parties = [...new Set(vote.electoralRegister.map(({ party }) => party))];
  return (
    (isPerCapsulam(vote) && unanswered.length > 0) ||
    parties.some((party) => may.every((elector) => elector.party !== party || unanswered.includes(elector)))
  );
}

/** A quorum is never more than the seats that are filled, and somebody who is recused is not one of them. */
function notQuorate({ quorum, recusals }: Vote, tookPart: number): Outcome | undefined {
  if (!quorum) return undefined;
  const { least, of } = quorum;
  const needed = of === undefined ? least : Math.min(least, of - recusals.length);
  return tookPart < needed ? 'not-quorate' : undefined;
}

/** Where each party has to say yes, somebody of each has; such votes are open. */
function everyPartyAgrees(vote: Vote): boolean {
  if (!vote.eachParty) return true;
  const agreeing = vote.electoralRegister.filter(({ member }) => vote.ballots.get(member) === 'yes');
  return vote.electoralRegister.every(({ party }) => agreeing.some((elector) => elector.party === party));
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
    const count = { ...result.tally, yes: result.tally.yes + 1 };
    const after = outcome(majorityOf(vote.rule), count, countingOf(vote));
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
