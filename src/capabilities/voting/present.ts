import { localDay } from '../../partnership/domain/calendar.ts';
import type { Decision } from '../../partnership/domain/decision.ts';
import { entitled } from './domain/vote.ts';
import type { OpenVote } from './domain/vote.ts';
import type { Directory } from '../../partnership/members.ts';
import type { presentClosing } from './present-closing.ts';
import type { presentRecusalForm, presentVoteForm } from './present-forms.ts';
import type { presentVote } from './present-vote.ts';

export type VotingView = ReturnType<
  | typeof presentVoteForm
  | typeof presentVote
  | typeof presentClosing
  | typeof presentRecusalForm
  | typeof presentOpenVotes
>;

/** Shown for `stäng` when several votes are open: which one? */
export const presentOpenVotes = (votes: readonly OpenVote[]) => ({
  view: 'open-votes' as const,
  votes: votes.map(voteLine),
});

export const voteLine = (vote: OpenVote) => ({
  vote: vote.id,
  question: vote.question,
  voted: vote.ballots.size,
  entitled: entitled(vote).length,
});

/** A decision in a list. `elected` is the chair it elected, by name, until and including the local day. */
export const decisionLine =
  (people: Directory) =>
  ({ number, at, text, outcome, elected }: Decision) => ({
    number,
    date: localDay(at),
    question: text,
    outcome,
    ...(elected && { elected: { name: people.name(elected.member), until: elected.until } }),
  });
