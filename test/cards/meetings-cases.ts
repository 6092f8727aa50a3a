import type { MeetingMessage, MeetingView } from '../../src/application/meetings/views.ts';
import type { ConductRefusal } from '../../src/domain/meetings/conduct-refusals.ts';
import type { ConveningRefusal } from '../../src/domain/meetings/convening-refusals.ts';
import type { MeetingRefusal } from '../../src/domain/meetings/refusals.ts';
import { conductCases } from './conduct-cases.ts';
import { conductMessages, conductRefusals } from './conduct-message-cases.ts';
import { conveningCases } from './convening-cases.ts';
import { conveningMessages, conveningRefusals } from './convening-message-cases.ts';
import type { OfEach, Refusals } from './message-cases.ts';
import { minutesCases } from './minutes-cases.ts';

/** Every view of meetings, and every way it can look: one golden file per case and language. */
export const meetingCases: Readonly<Record<string, MeetingView>> = {
  ...conveningCases,
  ...conductCases,
  ...minutesCases,
};

export const meetingRefusals: Refusals<MeetingRefusal | ConveningRefusal | ConductRefusal> = {
  'unknown-meeting': { code: 'unknown-meeting' },
  ...conveningRefusals,
  ...conductRefusals,
};

export const meetingMessages: OfEach<MeetingMessage> = { ...conveningMessages, ...conductMessages };
