import type { ReportView } from '../../application/reports/views.ts';
import type { Contents } from '../contents.ts';
import { reportContent } from './reports/report.ts';
import { reportFormContent } from './reports/report-form.ts';
import { reportsContent } from './reports/reports.ts';
import { sendBackReportContent } from './reports/send-back-report.ts';

export const reportContents: Contents<ReportView> = {
  reports: reportsContent,
  'report-form': reportFormContent,
  report: reportContent,
  'send-back-report': sendBackReportContent,
};
