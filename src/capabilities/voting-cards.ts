import type { VotingView } from './voting/views.ts';
import type { Contents } from '../chat/contents.ts';
import { closeVoteContent } from './voting/cards/close-vote.ts';
import { openVotesContent } from './voting/cards/open-votes.ts';
import { recusalFormContent } from './voting/cards/recusal-form.ts';
import { voteFormContent } from './voting/cards/vote-form.ts';
import { voteContent } from './voting/cards/vote.ts';

export const votingContents: Contents<VotingView> = {
  'vote-form': voteFormContent,
  vote: voteContent,
  'close-vote': closeVoteContent,
  'recusal-form': recusalFormContent,
  'open-votes': openVotesContent,
};
