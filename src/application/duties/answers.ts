import type { Answers } from '../asked.ts';
import type { DutyRequest } from './requests.ts';

export const dutyAnswers: Answers<DutyRequest> = {};
