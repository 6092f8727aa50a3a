import type { Answers } from '../asked.ts';
import type { ReportRequest } from './requests.ts';

export const reportAnswers: Answers<ReportRequest> = {};
