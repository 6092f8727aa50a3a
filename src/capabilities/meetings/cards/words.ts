import type { MeetingLine } from '../meeting-line.ts';
import type { Say } from '../../../chat/words.ts';

/** "Ordinarie möte onsdag den 12 februari 2025 kl. 13.00". */
export const meetingInWords = (say: Say, { kind, startsAt }: MeetingLine): string =>
  say('meeting.named', { kind, startsAt });
