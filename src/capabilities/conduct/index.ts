import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import { actionFacts } from '../actions/domain/facts.ts';
import { agendaFacts } from '../agenda/domain/facts.ts';
import { attendanceFacts } from '../attendance/domain/facts.ts';
import { meetingFacts } from '../meetings/domain/facts.ts';
import { votingFacts } from '../voting/domain/facts.ts';
import { votingNotices } from '../voting/notices.ts';
import { agendasOfActions } from './action-notices.ts';
import { recusalFacts } from '../recusal/domain/facts.ts';
import { recusalRules } from './domain/recusal-claims.ts';
import { recusalAnswers } from './recusal-answers.ts';
import type { RecusalMessage, RecusalView } from './recusal-answers.ts';
import { recusalNotices, recusalSubjects } from './recusal-notices.ts';
import { recusalRequests } from './recusal-requests.ts';
import type { RecusalRequest } from './recusal-requests.ts';
import { conductRules } from './domain/conduct.ts';
import { confirmingRules } from './domain/confirming.ts';
import { conductFolds } from './domain/evolve.ts';
import { conductFacts } from './domain/facts.ts';
import { matterRules } from './domain/matters.ts';
import { nextRules } from './domain/next.ts';
import { todayRules } from './domain/today.ts';
import { undoingRules } from './domain/undo-opening.ts';
import { voteRules } from './domain/vote-rules.ts';
import { forumNews, forumNewsSubjects } from './forum-news.ts';
import { betweenNews, decisionsNews, decisionsNewsSubjects } from './decisions-news.ts';
import type { DecisionsToldView } from './decisions-news.ts';
import { declineNews, declineNewsSubjects } from './decline-news.ts';
import { agendaOfVote, conductNotices, conductSubjects, matterNotices } from './notices.ts';
import { proposalNews, proposalSubjects } from './proposal-news.ts';
import { conductAnswers } from './answers.ts';
import { itemAnswers } from './item-answers.ts';
import type { ConductMessage } from './messages.ts';
import type { ConductView } from './present.ts';
import { conductRequests, itemRequests } from './requests.ts';
import type { ConductRequest, ItemRequest } from './requests.ts';
import { undoneNews, undoneNewsSubjects } from './undone-news.ts';
import { voteAnswers } from './vote-answers.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const conduct = {
  facts: conductFacts,
  folds: conductFolds,
  rules: {
    ...conductRules,
    ...recusalRules,
    ...matterRules,
    ...nextRules,
    ...confirmingRules,
    ...todayRules,
    ...undoingRules,
    ...voteRules,
  },
  tells: [
    telling(votingFacts, (fact, after, by) => votingNotices(fact, after, by, agendaOfVote(fact, after))),
    telling(meetingFacts, conductNotices),
    telling(meetingFacts, undoneNews),
    telling(attendanceFacts, conductNotices),
    telling(conductFacts, conductNotices),
    telling(conductFacts, proposalNews),
    telling(actionFacts, agendasOfActions),
    telling(agendaFacts, matterNotices),
    telling(agendaFacts, declineNews),
    telling(recusalFacts, recusalNotices),
    telling(votingFacts, (fact, after, by) =>
      fact.type === 'voteClosed'
        ? [...forumNews(fact.decision, after, by), ...betweenNews(fact.decision, after)]
        : [],
    ),
    telling(meetingFacts, (fact, after, by) =>
      fact.type === 'matterDecided' ? forumNews(fact.decision, after, by) : [],
    ),
    telling(meetingFacts, (fact, after, by) =>
      fact.type === 'meetingClosed' ? decisionsNews(fact.meeting, after, by) : [],
    ),
  ],
  subjects: [
    ...conductSubjects,
    ...recusalSubjects,
    ...forumNewsSubjects,
    ...decisionsNewsSubjects,
    ...declineNewsSubjects,
    ...proposalSubjects,
    ...undoneNewsSubjects,
  ],
  requests: [...conductRequests, ...itemRequests, ...recusalRequests],
  answers: { ...conductAnswers, ...itemAnswers, ...voteAnswers, ...recusalAnswers },
  words: { sv, en },
  types: undefined as Types<
    ConductRequest | ItemRequest | RecusalRequest,
    ConductView | RecusalView | DecisionsToldView,
    ConductMessage | RecusalMessage
  >,
};
