import type { MeetingView } from '../../application/meetings/views.ts';
import type { Contents } from '../contents.ts';
import { conveningContents } from './meetings/convening.ts';
import {
  attendanceFormContent,
  chairFormContent,
  closeMeetingContent,
  itemFormContent,
} from './meetings/forms.ts';
import { liveAgendaContent } from './meetings/live-agenda.ts';
import { minutesContent } from './meetings/minutes.ts';

export const meetingContents: Contents<MeetingView> = {
  ...conveningContents,
  'live-agenda': liveAgendaContent,
  'attendance-form': attendanceFormContent,
  'item-form': itemFormContent,
  'chair-form': chairFormContent,
  'close-meeting': closeMeetingContent,
  minutes: minutesContent,
};
