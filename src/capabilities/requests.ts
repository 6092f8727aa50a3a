import type { AmendmentRequest } from './amendments/requests.ts';
import type { DutyRequest } from './duties/requests.ts';
import type { MeetingRequest } from './meeting-requests.ts';
import type { OverviewRequest } from './overview/requests.ts';
import type { ProblemRequest } from './problems/requests.ts';
import type { RegistrationRequest } from './registration/requests.ts';
import type { ReportRequest } from './reports/requests.ts';
import type { ReopeningRequest } from './results/requests.ts';
import type { VotingRequest } from './voting/requests.ts';
import type { RuleRequest } from './group-rules/requests.ts';

/** What a person asked for, typed or pressed, after parsing. Nothing in it says who the person is. */
export type Request =
  | OverviewRequest
  | RegistrationRequest
  | VotingRequest
  | ReopeningRequest
  | RuleRequest
  | MeetingRequest
  | ProblemRequest
  | ReportRequest
  | DutyRequest
  | AmendmentRequest;
