import type { MeetingMessage, MeetingView } from '../../src/application/meetings/views.ts';
import type { MeetingRefusal } from '../../src/domain/meetings/refusals.ts';
import type { OfEach, Refusals } from './message-cases.ts';

/** Every view of meetings, and every way it can look: one golden file per case and language. */
export const meetingCases: Readonly<Record<string, MeetingView>> = {};

export const meetingRefusals: Refusals<MeetingRefusal> = {
  'unknown-meeting': { code: 'unknown-meeting' },
};

export const meetingMessages: OfEach<MeetingMessage> = {};
