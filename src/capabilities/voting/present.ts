import { entitled } from './domain/vote.ts';
import type { OpenVote } from './domain/vote.ts';
import type { presentClosing } from './present-closing.ts';
import type { presentJoining, presentRecusalForm, presentVoteForm } from './present-forms.ts';
import type { presentMetForm, presentProvisoForm } from './present-provisos.ts';
import type { presentVote } from './present-vote.ts';

export type VotingView = ReturnType<
  | typeof presentVoteForm
  | typeof presentVote
  | typeof presentClosing
  | typeof presentRecusalForm
  | typeof presentJoining
  | typeof presentProvisoForm
  | typeof presentMetForm
  | typeof presentOpenVotes
>;

/** Shown for `avsluta` when several votes are open: which one? */
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
