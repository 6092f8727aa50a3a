import { localDay } from '../../domain/calendar.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Registered } from '../../domain/partnership.ts';
import { choiceSchema } from '../../domain/voting/choice.ts';
import { entitled } from '../../domain/voting/vote.ts';
import type { ClosedVote, OpenVote } from '../../domain/voting/vote.ts';
import type { Directory } from '../members.ts';
import { MOST_DECISIONS_SHOWN } from './views.ts';
import type { DecisionLine, DecisionsView, OpenVotesView, ResultView, VoteLine } from './views.ts';

export function presentResult(vote: ClosedVote, state: Registered, people: Directory): ResultView {
  const electors = entitled(vote);
  const namesOf = (choice: string | undefined): string[] =>
    electors
      .filter(({ member }) => vote.ballots.get(member) === choice)
      .map(({ member }) => people.name(member));
  return {
    view: 'result',
    question: vote.question,
    decision: vote.decision,
    date: localDay(vote.closedAt),
    result: vote.result,
    rule: vote.rule,
    ruleSource: vote.ruleSource,
    disputeSource: state.agreement.dispute.source,
    ...(vote.alternatives && { alternatives: vote.alternatives }),
    names: {
      ...Object.fromEntries(choiceSchema.options.map((choice) => [choice, namesOf(choice)])),
      absent: namesOf(undefined),
    },
    recusals: vote.recusals.map(({ member, reason }) => ({ name: people.name(member), reason })),
    cause: vote.cause,
    ...(vote.closedBy !== null && { closedBy: people.name(vote.closedBy) }),
  };
}

/** The decision log, newest first. Every word searched for must occur in the text or the number. */
export function presentDecisions(state: Registered, search: string, people: Directory): DecisionsView {
  const words = search.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  const found = state.decisions.toReversed().filter(({ text, number: { number, year } }) => {
    const searched = `${text} § ${number}/${year}`.toLocaleLowerCase('sv');
    return words.every((word) => searched.includes(word));
  });
  return {
    view: 'decisions',
    partnership: state.agreement.name,
    search,
    decisions: found.slice(0, MOST_DECISIONS_SHOWN).map(decisionLine(people)),
    total: found.length,
  };
}

export const presentOpenVotes = (votes: readonly OpenVote[]): OpenVotesView => ({
  view: 'open-votes',
  votes: votes.map(voteLine),
});

export const voteLine = (vote: OpenVote): VoteLine => ({
  vote: vote.id,
  question: vote.question,
  voted: vote.ballots.size,
  entitled: entitled(vote).length,
});

export const decisionLine =
  (people: Directory) =>
  ({ number, at, text, outcome, elected }: Decision): DecisionLine => ({
    number,
    date: localDay(at),
    question: text,
    outcome,
    ...(elected && { elected: { name: people.name(elected.member), until: elected.until } }),
  });
