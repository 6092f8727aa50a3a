import type { Answers } from '../asked.ts';
import { conveningAnswers } from './convening-answers.ts';
import type { MeetingRequest } from './requests.ts';

export const meetingAnswers: Answers<MeetingRequest> = {
  ...conveningAnswers,
  // Until meetings can be opened, the button shows the meeting as it stands.
  'open-meeting-form': (asked, { meeting }) =>
    conveningAnswers['show-meeting'](asked, { ask: 'show-meeting', meeting }),
};
