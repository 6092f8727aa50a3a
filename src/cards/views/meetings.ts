import type { MeetingView } from '../../application/meetings/views.ts';
import type { Contents } from '../contents.ts';

export const meetingContents: Contents<MeetingView> = {};
