import { minutesRules } from './domain/minutes.ts';
import { minutesNews, minutesNewsSubjects } from './news.ts';
import { minutesSubjects } from './notices.ts';
import { meetingFacts } from '../meetings/domain/facts.ts';
import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import { minutesAnswers } from './answers.ts';
import type { MinutesMessage } from './messages.ts';
import type { MinutesView } from './present.ts';
import { minutesRequests } from './requests.ts';
import type { MinutesRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const minutes = {
  rules: minutesRules,
  tells: [telling(meetingFacts, minutesNews)],
  subjects: [...minutesSubjects, ...minutesNewsSubjects],
  requests: minutesRequests,
  answers: minutesAnswers,
  words: { sv, en },
  types: undefined as Types<MinutesRequest, MinutesView, MinutesMessage>,
};
