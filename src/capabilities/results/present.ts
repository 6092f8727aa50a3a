import { agreementInForce } from '../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { choiceSchema } from '../../partnership/domain/choice.ts';
import { remarkOn } from '../voting/domain/count.ts';
import { whyNotAgain } from '../voting/domain/opening.ts';
import { countsOf, entitled, nextRound, yetToAccept } from '../voting/domain/vote.ts';
import type { ClosedVote, Vote } from '../voting/domain/vote.ts';
import type { Directory } from '../../partnership/members.ts';
import type { OtherRound, ResultView } from './views.ts';

export function presentResult(vote: ClosedVote, state: Registered, people: Directory): ResultView {
  const { result, quorum, effect } = vote;
  const remark = remarkOn(result);
  const { electors, absent } = countsOf(result);
  return {
    view: 'result',
    vote: vote.id,
    question: vote.question,
    decision: vote.decision,
    date: localDay(vote.closedAt),
    result,
    rule: vote.rule,
    ruleSource: vote.ruleSource,
    disputeSource: agreementInForce(state, localDay(vote.closedAt)).dispute.source,
    ...(vote.alternatives && { alternatives: vote.alternatives }),
    secret: vote.secret,
    names: namesIn(vote, people),
    register: vote.register.map(({ member }) => people.name(member)),
    substitutes: vote.register.flatMap(({ member, servesFor }) =>
      servesFor === undefined ? [] : [{ name: people.name(member), servesFor: people.name(servesFor) }],
    ),
    recusals: vote.recusals.map(({ member, reason }) => ({ name: people.name(member), reason })),
    ...(remark && { remark }),
    ...(quorum && { quorum: { ...quorum, tookPart: electors - absent } }),
    ...castingVote(vote, people),
    ...(result.outcome === 'form-declined' && { form: formAnswers(vote, people) }),
    ...(effect && { effect: effect.kind }),
    ...rounds(state, vote),
    cause: vote.cause,
    ...(vote.closedBy !== null && { closedBy: people.name(vote.closedBy) }),
    reopenable: whyNotAgain(state, vote) === undefined,
  };
}

/** How each voted, in an open vote. What is in the ballots of a secret one nobody looks at, nor can any more. */
function namesIn(vote: ClosedVote, people: Directory): ResultView['names'] {
  const electors = entitled(vote);
  const namesOf = (choice: string | undefined): string[] =>
    electors
      .filter(({ member }) => vote.ballots.get(member) === choice)
      .map(({ member }) => people.name(member));
  const absent = namesOf(undefined);
  if (vote.secret) return { absent };
  return { ...Object.fromEntries(choiceSchema.options.map((choice) => [choice, namesOf(choice)])), absent };
}

function castingVote(
  { castingVote: given, result }: ClosedVote,
  people: Directory,
): Pick<ResultView, 'castingVote'> {
  if (!given) return {};
  const { castingVote: choice } = result;
  return {
    castingVote: { name: people.name(given.member), source: given.source, ...(choice && { choice }) },
  };
}

function formAnswers(vote: ClosedVote, people: Directory): NonNullable<ResultView['form']> {
  const without = yetToAccept(vote).map(({ member }) => member);
  const names = (members: readonly string[]): string[] => members.map((member) => people.name(member));
  return {
    declined: names(without.filter((member) => member === vote.declinedBy)),
    unanswered: names(without.filter((member) => member !== vote.declinedBy)),
  };
}

/** The rounds before and after a closed vote. */
export function rounds(state: Registered, vote: ClosedVote): { earlier?: OtherRound; next?: OtherRound } {
  const earlier = roundBefore(state, vote);
  const after = nextRound(state, vote);
  return {
    ...(earlier && { earlier }),
    ...(after && { next: otherRound(after, after.earlier?.reason) }),
  };
}

/** What a vote goes on from. */
function roundBefore(state: Registered, { earlier }: Vote): OtherRound | undefined {
  const before = earlier && state.votes.get(earlier.vote);
  return before && otherRound(before, earlier.reason);
}

const otherRound = (vote: Vote, reason: string | undefined): OtherRound => ({
  kind: reason === undefined ? 'second-round' : 'reopened',
  ...(vote.status === 'closed' && { decision: vote.decision }),
  ...(reason !== undefined && { reason }),
});
