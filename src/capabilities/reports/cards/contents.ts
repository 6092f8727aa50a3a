import type { ReportView } from '../views.ts';
import type { Contents } from '../../../chat/contents.ts';
import { reportContent } from './report.ts';
import { reportFormContent } from './report-form.ts';
import { reportsContent } from './reports.ts';
import { sendBackReportContent } from './send-back-report.ts';

export const reportContents: Contents<ReportView> = {
  reports: reportsContent,
  'report-form': reportFormContent,
  report: reportContent,
  'send-back-report': sendBackReportContent,
};
