import type { ConductRequest, MinutesRequest } from './conduct-requests.ts';
import type { ConveningRequest } from './convening-requests.ts';

export type MeetingRequest = ConveningRequest | ConductRequest | MinutesRequest;
