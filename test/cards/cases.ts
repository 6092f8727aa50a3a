import type { View } from '../../src/application/views.ts';
import { amendmentCases } from './amendments-cases.ts';
import { chooseForumCases } from './choose-forum-cases.ts';
import { decisionCases } from './decision-cases.ts';
import { dutyCases } from './duties-cases.ts';
import { meetingCases } from './meetings-cases.ts';
import { newAgreementCases } from './new-agreement-cases.ts';
import { overviewCases } from './overview-cases.ts';
import { problemCases } from './problems-cases.ts';
import { registrationCases } from './registration-cases.ts';
import { reportCases } from './reports-cases.ts';
import { resultCases } from './result-cases.ts';
import { rulesCases } from './rules-cases.ts';
import { substituteCases } from './substitute-cases.ts';
import { voteCases } from './vote-cases.ts';
import { voteFormCases } from './vote-form-cases.ts';

/** Every view, and every way it can look: what each golden page shows. */
export const cases: Readonly<Record<string, View>> = {
  ...meetingCases,
  ...problemCases,
  ...reportCases,
  ...rulesCases,
  ...substituteCases,
  ...dutyCases,
  ...amendmentCases,
  ...newAgreementCases,
  ...registrationCases,
  ...overviewCases,
  ...voteFormCases,
  ...voteCases,
  ...resultCases,
  ...decisionCases,
  ...chooseForumCases,
};
