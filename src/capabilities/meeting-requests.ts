import type { AgendaRequest } from './agenda/requests.ts';
import type { ChairRequest } from './chair/requests.ts';
import type { ConductRequest } from './conduct/requests.ts';
import type { ConveningRequest } from './convening/requests.ts';
import type { MinutesRequest } from './minutes/requests.ts';

export type MeetingRequest =
  ConveningRequest | AgendaRequest | ConductRequest | ChairRequest | MinutesRequest;
