import { localDay } from '../../domain/calendar.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Registered } from '../../domain/partnership.ts';
import { entitled, isRecused } from '../../domain/voting/vote.ts';
import type { OpenVote, Vote } from '../../domain/voting/vote.ts';
import type { Directory } from '../members.ts';
import { partyName } from '../presenting.ts';
import type { DecisionLine, OpenVotesView, VoteLine, VoteView } from './views.ts';

export function presentVote(vote: Vote, state: Registered, people: Directory): VoteView {
  return {
    view: 'vote',
    vote: vote.id,
    question: vote.question,
    openedBy: people.name(vote.openedBy),
    rule: vote.rule,
    ruleSource: vote.ruleSource,
    ...(vote.deadline !== undefined && { lastDay: localDay(vote.deadline) }),
    electors: vote.register.map(({ member, party }) => ({
      name: people.name(member),
      party: partyName(state, party),
      state: isRecused(vote, member) ? 'recused' : vote.ballots.has(member) ? 'voted' : 'waiting',
    })),
    ...(vote.status === 'closed' && {
      closed: { outcome: vote.result.outcome, decision: vote.decision },
    }),
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
