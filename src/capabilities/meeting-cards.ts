import type { ConveningView } from './convening/views.ts';
import type { MinutesView } from './minutes/views.ts';
import type { Contents } from '../chat/contents.ts';
import { conveningContents } from './convening/cards/contents.ts';
import { minutesContent } from './minutes/cards/minutes.ts';

export const meetingContents: Contents<ConveningView | MinutesView> = {
  ...conveningContents,
  minutes: minutesContent,
};
