import type { GroupRulesView } from './group-rules/views.ts';
import type { ResultsView } from './results/views.ts';
import type { VotingView } from './voting/views.ts';
import type { Contents } from '../chat/contents.ts';
import { closeVoteContent } from './voting/cards/close-vote.ts';
import { openVotesContent } from './voting/cards/open-votes.ts';
import { recusalFormContent } from './voting/cards/recusal-form.ts';
import { decisionsContent } from './results/cards/decisions.ts';
import { reopenFormContent } from './results/cards/reopen-form.ts';
import { resultContent } from './results/cards/result.ts';
import { voteFormContent } from './voting/cards/vote-form.ts';
import { ruleFormContent } from './group-rules/cards/rule-form.ts';
import { rulesContent } from './group-rules/cards/rules.ts';
import { voteContent } from './voting/cards/vote.ts';

export const votingContents: Contents<VotingView | ResultsView | GroupRulesView> = {
  'vote-form': voteFormContent,
  vote: voteContent,
  'close-vote': closeVoteContent,
  result: resultContent,
  'recusal-form': recusalFormContent,
  'open-votes': openVotesContent,
  'reopen-form': reopenFormContent,
  decisions: decisionsContent,
  rules: rulesContent,
  'rule-form': ruleFormContent,
};
