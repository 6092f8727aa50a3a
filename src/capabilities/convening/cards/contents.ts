import type { ConveningView } from '../views.ts';
import type { Contents } from '../../../chat/contents.ts';
import { cancelMeetingFormContent } from './cancel-meeting-form.ts';
import { meetingFormContent } from './meeting-form.ts';
import { meetingContent } from './meeting.ts';
import { moveMeetingFormContent } from './move-meeting-form.ts';
import { substituteFormContent } from '../../attendance/cards/substitute-form.ts';

/** Meetings up to the point where they are opened. */
export const conveningContents: Contents<ConveningView> = {
  meeting: meetingContent,
  'meeting-form': meetingFormContent,
  'move-meeting-form': moveMeetingFormContent,
  'cancel-meeting-form': cancelMeetingFormContent,
  'substitute-form': substituteFormContent,
};
