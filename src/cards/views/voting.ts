import type { VotingView } from '../../application/voting/views.ts';
import type { Contents } from '../contents.ts';
import { closeVoteContent } from './voting/close-vote.ts';
import { openVotesContent } from './voting/open-votes.ts';
import { recusalFormContent } from './voting/recusal-form.ts';
import { reopenFormContent } from './voting/reopen-form.ts';
import { resultContent } from './voting/result.ts';
import { voteFormContent } from './voting/vote-form.ts';
import { ruleFormContent } from './voting/rule-form.ts';
import { rulesContent } from './voting/rules.ts';
import { voteContent } from './voting/vote.ts';

export const votingContents: Contents<VotingView> = {
  'vote-form': voteFormContent,
  vote: voteContent,
  'close-vote': closeVoteContent,
  result: resultContent,
  'recusal-form': recusalFormContent,
  'open-votes': openVotesContent,
  'reopen-form': reopenFormContent,
  rules: rulesContent,
  'rule-form': ruleFormContent,
};
