import type { Answers } from '../asked.ts';
import type { MeetingRequest } from './requests.ts';

export const meetingAnswers: Answers<MeetingRequest> = {};
