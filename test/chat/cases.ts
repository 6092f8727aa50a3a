import type { View } from '../../src/capabilities/index.ts';
import { actionCases, actionNewsCases } from '../capabilities/actions/actions-cases.ts';
import { changeCases } from '../capabilities/changes/changes-cases.ts';
import { agreementCases } from '../capabilities/agreement/agreement-cases.ts';
import { amendmentCases } from '../capabilities/amendments/amendments-cases.ts';
import { chooseForumCases } from './choose-forum-cases.ts';
import { decisionCases } from '../capabilities/results/decision-cases.ts';
import { decisionsNewsCases } from '../capabilities/conduct/decisions-news-cases.ts';
import { directiveCases } from '../capabilities/directives/directives-cases.ts';
import { dutyCases, dutyNewsCases } from '../capabilities/duties/duties-cases.ts';
import { endCases } from '../capabilities/duties/end-cases.ts';
import { moneyDutyCases } from '../capabilities/duties/money-cases.ts';
import { meetingCases } from './meetings-cases.ts';
import { newAgreementCases } from '../capabilities/new-agreement/new-agreement-cases.ts';
import { overviewCases } from '../capabilities/overview/overview-cases.ts';
import { informingCases } from '../capabilities/informing/informing-cases.ts';
import { problemCases, problemNewsCases } from '../capabilities/problems/problems-cases.ts';
import { roleCases } from '../capabilities/problems/role-cases.ts';
import { reachCases } from '../capabilities/reach/reach-cases.ts';
import { registrationCases } from '../capabilities/registration/registration-cases.ts';
import { registrationNewsCases } from '../capabilities/registration/registration-news-cases.ts';
import { seatCases, seatNewsCases } from '../capabilities/registration/seat-cases.ts';
import {
  registerCases,
  registerMinutesCases,
  registerNewsCases,
} from '../capabilities/registers/registers-cases.ts';
import { reportCases, reportNewsCases } from '../capabilities/reports/reports-cases.ts';
import { resultCases } from '../capabilities/results/result-cases.ts';
import { rulesCases } from '../capabilities/group-rules/rules-cases.ts';
import { substituteCases } from '../capabilities/attendance/substitute-cases.ts';
import { timesCases, timesNewsCases } from '../capabilities/times/times-cases.ts';
import { voteCases, voteNewsCases } from '../capabilities/voting/vote-cases.ts';
import { voteFormCases } from '../capabilities/voting/vote-form-cases.ts';

/** Every view, and every way it can look: what each golden page shows. */
export const cases: Readonly<Record<string, View>> = {
  ...meetingCases,
  ...actionCases,
  ...actionNewsCases,
  ...timesCases,
  ...timesNewsCases,
  ...problemCases,
  ...problemNewsCases,
  ...registerCases,
  ...registerMinutesCases,
  ...registerNewsCases,
  ...roleCases,
  ...informingCases,
  ...directiveCases,
  ...decisionsNewsCases,
  ...reportCases,
  ...reportNewsCases,
  ...rulesCases,
  ...substituteCases,
  ...dutyCases,
  ...moneyDutyCases,
  ...dutyNewsCases,
  ...endCases,
  ...amendmentCases,
  ...changeCases,
  ...agreementCases,
  ...newAgreementCases,
  ...registrationCases,
  ...registrationNewsCases,
  ...seatCases,
  ...seatNewsCases,
  ...overviewCases,
  ...reachCases,
  ...voteFormCases,
  ...voteCases,
  ...voteNewsCases,
  ...resultCases,
  ...decisionCases,
  ...chooseForumCases,
};
