import { approvingRules } from './domain/approving.ts';
import { choosingRules } from './domain/choosing.ts';
import { correctingRules } from './domain/correcting.ts';
import { minutesFolds } from './domain/evolve.ts';
import { minutesFacts } from './domain/facts.ts';
import { noteRules } from './domain/notes.ts';
import { reservingRules } from './domain/reserving.ts';
import { correctionNews, correctionNewsSubjects } from './correction-news.ts';
import { minutesNews, minutesNewsSubjects } from './news.ts';
import { minutesNotices, minutesSubjects, revokedNotices } from './notices.ts';
import { votingFacts } from '../voting/domain/facts.ts';
import { attendanceFacts } from '../attendance/domain/facts.ts';
import { meetingFacts } from '../meetings/domain/facts.ts';
import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import { minutesAnswers } from './answers.ts';
import { minutesFormAnswers } from './form-answers.ts';
import type { MinutesMessage } from './messages.ts';
import type { MinutesFormView, MinutesView } from './present.ts';
import { approversIn, minutesRequests } from './requests.ts';
import type { MinutesRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const minutes = {
  facts: minutesFacts,
  folds: minutesFolds,
  rules: { ...noteRules, ...reservingRules, ...approvingRules, ...choosingRules, ...correctingRules },
  tells: [
    telling(meetingFacts, minutesNews),
    telling(attendanceFacts, minutesNews),
    telling(minutesFacts, minutesNotices),
    telling(votingFacts, revokedNotices),
    telling(minutesFacts, minutesNews),
    telling(minutesFacts, correctionNews),
  ],
  subjects: [...minutesSubjects, ...minutesNewsSubjects, ...correctionNewsSubjects],
  requests: minutesRequests,
  composed: { approvers: approversIn },
  answers: { ...minutesAnswers, ...minutesFormAnswers },
  words: { sv, en },
  types: undefined as Types<MinutesRequest, MinutesView | MinutesFormView, MinutesMessage>,
};
