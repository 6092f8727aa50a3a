import type { Answers } from '../partnership/asked.ts';
import type { VoteAtMeetingRequest } from './voting/requests.ts';
import { agendaAnswers } from './agenda/answers.ts';
import { chairAnswers } from './chair/answers.ts';
import { conductAnswers } from './conduct/answers.ts';
import { conveningAnswers } from './convening/answers.ts';
import { itemAnswers } from './conduct/item-answers.ts';
import { minutesAnswers } from './minutes/answers.ts';
import type { MeetingRequest } from './meeting-requests.ts';
import { voteAnswers } from './conduct/vote-answers.ts';

export const meetingAnswers: Answers<MeetingRequest | VoteAtMeetingRequest> = {
  ...conveningAnswers,
  ...agendaAnswers,
  ...conductAnswers,
  ...itemAnswers,
  ...chairAnswers,
  ...minutesAnswers,
  ...voteAnswers,
};
