import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import { agendaFacts } from '../agenda/domain/facts.ts';
import { meetingFacts } from '../meetings/domain/facts.ts';
import { registrationFacts } from '../registration/domain/facts.ts';
import { conveningRules } from './domain/convening.ts';
import { agendaNews, agendaNewsSubjects } from './agenda-news.ts';
import { dayNews, dayNewsSubjects } from './day-news.ts';
import { matterNews, matterNewsSubjects } from './matter-news.ts';
import { conveningNews, conveningNewsSubjects } from './news.ts';
import { conveningNotices, conveningSubjects, noticesToNewcomers } from './notices.ts';
import { conveningAnswers } from './answers.ts';
import type { ConveningMessage } from './messages.ts';
import type { ConveningView } from './present.ts';
import { conveningRequests } from './requests.ts';
import type { ConveningRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const convening = {
  rules: conveningRules,
  tells: [
    telling(meetingFacts, conveningNotices),
    telling(meetingFacts, conveningNews),
    telling(meetingFacts, agendaNews),
    telling(meetingFacts, dayNews),
    telling(agendaFacts, matterNews),
    telling(registrationFacts, noticesToNewcomers),
  ],
  subjects: [
    ...conveningSubjects,
    ...conveningNewsSubjects,
    ...agendaNewsSubjects,
    ...dayNewsSubjects,
    ...matterNewsSubjects,
  ],
  requests: conveningRequests,
  answers: conveningAnswers,
  words: { sv, en },
  types: undefined as Types<ConveningRequest, ConveningView, ConveningMessage>,
};
