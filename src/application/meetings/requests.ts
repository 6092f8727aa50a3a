import type { ConveningRequest } from './convening-requests.ts';

export type MeetingRequest = ConveningRequest | { ask: 'open-meeting-form'; meeting: string };
