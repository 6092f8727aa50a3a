import type { AmendmentRequest } from './amendments/requests.ts';
import type { AttendanceRequest } from './attendance/requests.ts';
import type { DutyRequest } from './duties/requests.ts';
import type { AgendaRequest } from './agenda/requests.ts';
import type { ChairRequest } from './chair/requests.ts';
import type { ConductRequest, ItemRequest } from './conduct/requests.ts';
import type { ConveningRequest } from './convening/requests.ts';
import type { MinutesRequest } from './minutes/requests.ts';
import type { OverviewRequest } from './overview/requests.ts';
import type { ProblemRequest } from './problems/requests.ts';
import type { RegistrationRequest } from './registration/requests.ts';
import type { ReportRequest } from './reports/requests.ts';
import type { ResultRequest } from './results/requests.ts';
import type { VotingRequest } from './voting/requests.ts';
import type { RuleRequest } from './group-rules/requests.ts';

/** What a person asked for, typed or pressed, after parsing. Nothing in it says who the person is. */
export type Request =
  | OverviewRequest
  | RegistrationRequest
  | VotingRequest
  | ResultRequest
  | RuleRequest
  | ConveningRequest
  | AgendaRequest
  | ConductRequest
  | ItemRequest
  | AttendanceRequest
  | ChairRequest
  | MinutesRequest
  | ProblemRequest
  | ReportRequest
  | DutyRequest
  | AmendmentRequest;
