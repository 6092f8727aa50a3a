import type { AgendaView } from './agenda/present.ts';
import type { ConveningView } from './convening/present.ts';
import type { MeetingView } from './meeting-views.ts';
import type { Contents } from '../chat/contents.ts';
import { substituteFormContent } from './attendance/cards/substitute-form.ts';
import {
  attendanceFormContent,
  chairFormContent,
  closeMeetingContent,
  itemFormContent,
} from './conduct/cards/forms.ts';
import { liveAgendaContent } from './conduct/cards/live-agenda.ts';
import { minutesContent } from './minutes/cards/minutes.ts';

export const meetingContents: Contents<Exclude<MeetingView, AgendaView | ConveningView>> = {
  'substitute-form': substituteFormContent,
  'live-agenda': liveAgendaContent,
  'attendance-form': attendanceFormContent,
  'item-form': itemFormContent,
  'chair-form': chairFormContent,
  'close-meeting': closeMeetingContent,
  minutes: minutesContent,
};
