import type { MinutesView } from './minutes/views.ts';
import type { Contents } from '../chat/contents.ts';
import { minutesContent } from './minutes/cards/minutes.ts';

export const meetingContents: Contents<MinutesView> = { minutes: minutesContent };
