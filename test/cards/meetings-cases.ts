import type { MeetingMessage, MeetingView } from '../../src/application/meetings/views.ts';
import type { MeetingRefusal } from '../../src/domain/meetings/refusals.ts';
import { conveningCases } from './convening-cases.ts';
import { conveningMessages, conveningRefusals } from './convening-message-cases.ts';
import type { OfEach, Refusals } from './message-cases.ts';

/** Every view of meetings, and every way it can look: one golden file per case and language. */
export const meetingCases: Readonly<Record<string, MeetingView>> = { ...conveningCases };

export const meetingRefusals: Refusals<MeetingRefusal> = {
  'unknown-meeting': { code: 'unknown-meeting' },
  ...conveningRefusals,
};

export const meetingMessages: OfEach<MeetingMessage> = { ...conveningMessages };
