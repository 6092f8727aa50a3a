import type { MeetingView } from '../../application/meetings/views.ts';
import type { Contents } from '../contents.ts';
import { conveningContents } from './meetings/convening.ts';

export const meetingContents: Contents<MeetingView> = { ...conveningContents };
