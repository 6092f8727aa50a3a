import type { ReportView } from '../../application/reports/views.ts';
import type { Contents } from '../contents.ts';

export const reportContents: Contents<ReportView> = {};
