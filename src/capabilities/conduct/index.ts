import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import { attendanceFacts } from '../attendance/domain/facts.ts';
import { meetingFacts } from '../meetings/domain/facts.ts';
import { votingFacts } from '../voting/domain/facts.ts';
import { votingNotices } from '../voting/notices.ts';
import { conductRules } from './domain/conduct.ts';
import { confirmingRules } from './domain/confirming.ts';
import { conductFolds } from './domain/evolve.ts';
import { conductFacts } from './domain/facts.ts';
import { matterRules } from './domain/matters.ts';
import { nextRules } from './domain/next.ts';
import { todayRules } from './domain/today.ts';
import { voteRules } from './domain/vote-rules.ts';
import { forumNews, forumNewsSubjects } from './forum-news.ts';
import { agendaOfVote, conductNotices, conductSubjects } from './notices.ts';
import { proposalNews, proposalSubjects } from './proposal-news.ts';
import { conductAnswers } from './answers.ts';
import { itemAnswers } from './item-answers.ts';
import type { ConductMessage } from './messages.ts';
import type { ConductView } from './present.ts';
import { conductRequests, itemRequests } from './requests.ts';
import type { ConductRequest, ItemRequest } from './requests.ts';
import { voteAnswers } from './vote-answers.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const conduct = {
  facts: conductFacts,
  folds: conductFolds,
  rules: { ...conductRules, ...matterRules, ...nextRules, ...confirmingRules, ...todayRules, ...voteRules },
  tells: [
    telling(votingFacts, (fact, after, by) => votingNotices(fact, after, by, agendaOfVote(fact, after))),
    telling(meetingFacts, conductNotices),
    telling(attendanceFacts, conductNotices),
    telling(conductFacts, conductNotices),
    telling(conductFacts, proposalNews),
    telling(votingFacts, (fact, after, by) =>
      fact.type === 'voteClosed' ? forumNews(fact.decision, after, by) : [],
    ),
    telling(meetingFacts, (fact, after, by) =>
      fact.type === 'matterDecided' ? forumNews(fact.decision, after, by) : [],
    ),
  ],
  subjects: [...conductSubjects, ...forumNewsSubjects, ...proposalSubjects],
  requests: [...conductRequests, ...itemRequests],
  answers: { ...conductAnswers, ...itemAnswers, ...voteAnswers },
  words: { sv, en },
  types: undefined as Types<ConductRequest | ItemRequest, ConductView, ConductMessage>,
};
