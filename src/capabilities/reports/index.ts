import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import { reportFacts } from './domain/facts.ts';
import { reportFolds } from './domain/evolve.ts';
import { reportRules } from './domain/rules.ts';
import { reportNews, reportNewsSubjects } from './news.ts';
import { reportNotices, reportSubjects } from './notices.ts';
import { reportAnswers } from './answers.ts';
import type { ReportMessage } from './messages.ts';
import type { ReportView } from './present.ts';
import { filledFields } from './report-input.ts';
import { reportRequests } from './requests.ts';
import type { ReportRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const reports = {
  facts: reportFacts,
  folds: reportFolds,
  rules: reportRules,
  tells: [telling(reportFacts, reportNotices), telling(reportFacts, reportNews)],
  subjects: [...reportSubjects, ...reportNewsSubjects],
  requests: reportRequests,
  composed: { fields: filledFields },
  answers: reportAnswers,
  words: { sv, en },
  types: undefined as Types<ReportRequest, ReportView, ReportMessage>,
};
