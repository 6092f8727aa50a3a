import { registrationFacts } from '../registration/domain/facts.ts';
import { handoverNotices, handoverSubjects } from './handover.ts';
import { overviewSubjects } from './notices.ts';
import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import { overviewAnswers } from './answers.ts';
import type { OverviewMessage } from './messages.ts';
import type { OverviewView } from './present.ts';
import { overviewRequests } from './requests.ts';
import type { OverviewRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const overview = {
  tells: [telling(registrationFacts, handoverNotices)],
  subjects: [...overviewSubjects, ...handoverSubjects],
  requests: overviewRequests,
  answers: overviewAnswers,
  words: { sv, en },
  types: undefined as Types<OverviewRequest, OverviewView, OverviewMessage>,
};
