import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import { agreementAnswers } from './answers.ts';
import { agreementFacts } from './domain/facts.ts';
import { paperFolds } from './domain/paper.ts';
import { agreementRules } from './domain/rules.ts';
import type { AgreementMessage } from './messages.ts';
import { agreementNotices, agreementSubjects, namedOnPaper } from './notices.ts';
import type { AgreementView } from './present.ts';
import { agreementRequests } from './requests.ts';
import type { AgreementRequest } from './requests.ts';
import { settingWords as settingEn } from './setting-words.en.ts';
import { settingWords as settingSv } from './setting-words.sv.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const agreement = {
  facts: agreementFacts,
  folds: paperFolds,
  rules: agreementRules,
  tells: [telling(agreementFacts, agreementNotices)],
  subjects: agreementSubjects,
  names: namedOnPaper,
  requests: agreementRequests,
  answers: agreementAnswers,
  words: { sv: { ...sv, ...settingSv }, en: { ...en, ...settingEn } },
  types: undefined as Types<AgreementRequest, AgreementView, AgreementMessage>,
};
