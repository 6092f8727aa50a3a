import type { ConveningView } from '../views.ts';
import type { Contents } from '../../../chat/contents.ts';
import { agendaContent } from '../../agenda/cards/agenda.ts';
import { cancelMeetingFormContent } from './cancel-meeting-form.ts';
import { matterFormContent } from '../../agenda/cards/matter-form.ts';
import { meetingFormContent } from './meeting-form.ts';
import { meetingContent } from './meeting.ts';
import { moveMeetingFormContent } from './move-meeting-form.ts';
import { orderFormContent } from '../../agenda/cards/order-form.ts';
import { raisedMatterContent } from '../../agenda/cards/raised-matter.ts';

/** Meetings up to the point where they are opened. */
export const conveningContents: Contents<ConveningView> = {
  meeting: meetingContent,
  'meeting-form': meetingFormContent,
  'move-meeting-form': moveMeetingFormContent,
  'cancel-meeting-form': cancelMeetingFormContent,
  agenda: agendaContent,
  'order-form': orderFormContent,
  'matter-form': matterFormContent,
  'raised-matter': raisedMatterContent,
};
