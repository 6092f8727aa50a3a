import type { Answers } from '../asked.ts';
import { chairAnswers } from './chair-answers.ts';
import { conductAnswers } from './conduct-answers.ts';
import { conveningAnswers } from './convening-answers.ts';
import { itemAnswers } from './item-answers.ts';
import { minutesAnswers } from './minutes-answers.ts';
import type { MeetingRequest } from './requests.ts';

export const meetingAnswers: Answers<MeetingRequest> = {
  ...conveningAnswers,
  ...conductAnswers,
  ...itemAnswers,
  ...chairAnswers,
  ...minutesAnswers,
};
