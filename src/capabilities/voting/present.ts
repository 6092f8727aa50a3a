import { localDay } from '../../partnership/domain/calendar.ts';
import type { Decision } from '../../partnership/domain/decision.ts';
import { entitled } from './domain/vote.ts';
import type { OpenVote } from './domain/vote.ts';
import type { Directory } from '../../partnership/members.ts';
import type { DecisionLine, OpenVotesView, VoteLine } from './views.ts';

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
