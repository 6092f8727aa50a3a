import { chooseAlternative, tallyAlternatives } from '../../voting/domain/alternatives.ts';
import type { Choice } from '../../../partnership/domain/choice.ts';
import { denominator, outcome, tally } from '../../voting/domain/majority.ts';
import type { MajorityRule } from '../../../agreement/domain/decision-rule.ts';
import type { Outcome } from '../../../partnership/domain/outcome.ts';
import { countsOf, voteResultSchema } from '../../voting/domain/result.ts';
import type { VotingFactOf } from '../../voting/domain/facts.ts';
import type { ClosingCause, Vote } from '../../voting/domain/vote.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { VoteResult } from '../../voting/domain/result.ts';

/** What a result is counted from: the latest ballot of each person, and who was recused. */
type Polled = Pick<
  Vote,
  | 'rule'
  | 'quorum'
  | 'castingVote'
  | 'alternatives'
  | 'electoralRegister'
  | 'written'
  | 'acceptedBy'
  | 'ballots'
  | 'procedure'
  | 'eachParty'
> & {
  readonly recused: ReadonlySet<MemberId>;
  /** Somebody did not accept that it be done in writing. */
  readonly declined: boolean;
  readonly cause: ClosingCause;
};

/**
 * The result that the ballots give. Written apart from what counted them when the vote was closed (`countVote`), so that
 * a mistake there is not repeated here: only the arithmetic of majorities is the same.
 * @param recorded nobody can open the ballots of a secret vote once it is closed: of those, the recorded numbers are
 * taken, as many as there are ballots, and it is checked that the rest follows from them
 */
export function countAgain(polled: Polled, recorded: VoteResult): VoteResult {
  const { electoralRegister, ballots, recused, castingVote, quorum, cause } = polled;
  const listed = [...new Set(electoralRegister.map(({ member }) => member))];
  const electors = listed.filter((member) => !recused.has(member));
  const cast = electors.flatMap((member) => ballots.get(member) ?? []);
  const open = cast.filter((ballot) => typeof ballot === 'string');
  const sealed = cast.length - open.length;
  const choices = [...open, ...asRecorded(recorded, sealed)];
  while (choices.length < cast.length) choices.push('abstain');
  const counted = counting(polled, electors.length, listed.length - electors.length, choices);
  if (cause === 'withdrawn') return withOutcome(counted, 'withdrawn');
  if (isDeclined(polled, electors)) return withOutcome(counted, 'form-declined');
  if (isLeftOpen(polled, electors)) return withOutcome(counted, 'undecided');
  if (quorum && cast.length < quorum.least - lowered(polled)) return withOutcome(counted, 'not-quorate');
  const settling =
    castingVote && electors.includes(castingVote.member) ? ballots.get(castingVote.member) : undefined;
  const settled =
    counted.outcome === 'tied' && typeof settling === 'string' ? settle(polled, counted, settling) : counted;
  return settled.outcome === 'adopted' && polled.eachParty && !agreedByAll(polled)
    ? withOutcome(settled, 'not-every-party')
    : settled;
}

const isDeclined = ({ declined, written, acceptedBy }: Polled, electors: readonly MemberId[]): boolean =>
  declined || (written && electors.some((member) => !acceptedBy.has(member)));

/** In writing somebody has not answered; at a meeting nobody of a party has. First versions could do with less. */
function isLeftOpen(polled: Polled, electors: readonly MemberId[]): boolean {
  const { procedure, electoralRegister, ballots } = polled;
  if (procedure === undefined) return false;
  const answered = electors.filter((member) => ballots.has(member));
  if (procedure === 'per-capsulam' && answered.length < electors.length) return true;
  const silent = new Set(electoralRegister.map(({ party }) => party));
  for (const { member, party } of electoralRegister) if (answered.includes(member)) silent.delete(party);
  return silent.size > 0;
}

/** By how much recusals have brought a quorum down that would otherwise be more than those who are left. */
function lowered({ quorum, recused }: Polled): number {
  if (quorum?.of === undefined) return 0;
  return Math.max(0, quorum.least - (quorum.of - recused.size));
}

const agreedByAll = ({ electoralRegister, ballots }: Polled): boolean =>
  [...Map.groupBy(electoralRegister, ({ party }) => party).values()].every((seats) =>
    seats.some(({ member }) => ballots.get(member) === 'yes'),
  );

const withOutcome = (result: VoteResult, outcome: Outcome): VoteResult => ({ ...result, outcome });

function counting(
  { rule, alternatives, procedure }: Polled,
  electors: number,
  recused: number,
  choices: readonly Choice[],
): VoteResult {
  const way = procedure === undefined ? 'first' : 'second';
  if (alternatives) {
    const count = tallyAlternatives(alternatives, electors, recused, choices);
    const most = rule.kind === 'absolute' ? 'absolute' : 'plurality';
    return { ...chooseAlternative(most, count, way), alternatives: count };
  }
  const majority = majorityOf(rule);
  const count = tally(electors, recused, choices);
  return { outcome: outcome(majority, count, way), tally: count, denominator: denominator(majority, count) };
}

/** The casting vote is one vote more, and has to be enough. */
function settle({ rule }: Polled, result: VoteResult, choice: Choice): VoteResult {
  if ('tally' in result) {
    if (choice === 'no') return { ...result, outcome: 'rejected', castingVote: choice };
    if (choice !== 'yes') return result;
    const { tally: count } = result;
    const inFavour = count.yes + 1;
    const { needed } = denominator(majorityOf(rule), { ...count, yes: inFavour });
    return inFavour >= needed ? { ...result, outcome: 'adopted', castingVote: choice } : result;
  }
  const chosen = result.leading.find((alternative) => alternative === choice);
  const standing = result.alternatives.votes.filter(({ alternative }) =>
    result.leading.includes(alternative),
  );
  const [votes = 0, ...unlike] = new Set(standing.map((one) => one.votes));
  if (chosen === undefined || unlike.length > 0 || votes + 1 < result.denominator.needed) return result;
  return { ...result, outcome: 'adopted', leading: [chosen], castingVote: chosen };
}

const majorityOf = (rule: Polled['rule']): MajorityRule =>
  rule.kind === 'plurality' ? { kind: 'simple' } : rule;

/** The recorded numbers as that many choices, but no more than there are ballots: what is recorded may be anything. */
function asRecorded(recorded: VoteResult, ballots: number): Choice[] {
  const { abstain } = countsOf(recorded);
  const times = (many: number, choice: Choice): Choice[] =>
    Array<Choice>(Math.min(many, ballots)).fill(choice);
  const chosen =
    'tally' in recorded
      ? [...times(recorded.tally.yes, 'yes'), ...times(recorded.tally.no, 'no')]
      : recorded.alternatives.votes.flatMap(({ alternative, votes }) => times(votes, alternative));
  return [...chosen, ...times(abstain, 'abstain')].slice(0, ballots);
}

export const sameResult = (one: VoteResult, other: VoteResult): boolean =>
  canonical(one) === canonical(other);

/** Everything in a result, in the order of the schema. */
const canonical = (result: VoteResult): string => JSON.stringify(voteResultSchema.parse(result));

/** Says so if the recorded result of a vote that closes is not what its ballots give. */
export function miscounted(
  before: Partnership,
  { vote: id, result, cause }: VotingFactOf<'voteClosed'>,
): string | undefined {
  const vote = before.status === 'registered' ? before.votes.get(id) : undefined;
  if (!vote) return undefined; // out of order, which `evolve` says
  const recused = new Set(vote.recusals.map(({ member }) => member));
  const isAsCounted = sameResult(
    result,
    countAgain({ ...vote, recused, declined: vote.declinedBy !== undefined, cause }, result),
  );
  return isAsCounted ? undefined : `the result of vote ${id} is not what its ballots give`;
}
