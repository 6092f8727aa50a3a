import type { Answers } from '../asked.ts';
import type { ProblemRequest } from './requests.ts';

export const problemAnswers: Answers<ProblemRequest> = {};
