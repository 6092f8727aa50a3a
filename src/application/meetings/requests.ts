import type { ConductRequest, MinutesRequest } from './conduct-requests.ts';

export type MeetingRequest = ConductRequest | MinutesRequest;
