import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import { meetingFacts } from '../meetings/domain/facts.ts';
import { registrationFacts } from '../registration/domain/facts.ts';
import { restingFacts } from '../resting/domain/facts.ts';
import { votingFacts } from '../voting/domain/facts.ts';
import { directiveAnswers } from './answers.ts';
import type { DirectiveMessage } from './answers.ts';
import { directiveNews, directiveRevoked, directivesForForum, directiveSubjects } from './notices.ts';
import type { DirectiveView } from './present.ts';
import { directiveRequests } from './requests.ts';
import type { DirectiveRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const directives = {
  tells: [
    telling(votingFacts, (fact, after) => {
      if (fact.type === 'voteClosed') return directiveNews(fact.decision, after);
      return fact.type === 'decisionRevoked' ? directiveRevoked(fact, after) : [];
    }),
    telling(meetingFacts, (fact, after) =>
      fact.type === 'matterDecided' ? directiveNews(fact.decision, after) : [],
    ),
    telling(restingFacts, (fact, after) =>
      fact.type === 'decisionRestingEnded' ? directiveNews(fact.decision, after) : [],
    ),
    telling(registrationFacts, (fact, after) =>
      fact.type === 'forumOpened' ? directivesForForum(fact.forum, after) : [],
    ),
  ],
  subjects: directiveSubjects,
  requests: directiveRequests,
  answers: directiveAnswers,
  words: { sv, en },
  types: undefined as Types<DirectiveRequest, DirectiveView, DirectiveMessage>,
};
