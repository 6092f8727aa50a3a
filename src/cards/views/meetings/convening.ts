import type { ConveningView } from '../../../application/meetings/convening-views.ts';
import type { Contents } from '../../contents.ts';
import { agendaContent } from './agenda.ts';
import { cancelMeetingFormContent } from './cancel-meeting-form.ts';
import { matterFormContent } from './matter-form.ts';
import { meetingFormContent } from './meeting-form.ts';
import { meetingContent } from './meeting.ts';
import { moveMeetingFormContent } from './move-meeting-form.ts';
import { orderFormContent } from './order-form.ts';
import { raisedMatterContent } from './raised-matter.ts';
import { substituteFormContent } from './substitute-form.ts';

/** Meetings up to the point where they are opened. */
export const conveningContents: Contents<ConveningView> = {
  meeting: meetingContent,
  'meeting-form': meetingFormContent,
  'move-meeting-form': moveMeetingFormContent,
  'cancel-meeting-form': cancelMeetingFormContent,
  'substitute-form': substituteFormContent,
  agenda: agendaContent,
  'order-form': orderFormContent,
  'matter-form': matterFormContent,
  'raised-matter': raisedMatterContent,
};
