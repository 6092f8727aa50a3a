import type { ReportMessage, ReportView } from '../../src/application/reports/views.ts';
import type { ReportRefusal } from '../../src/domain/reports/refusals.ts';
import type { OfEach, Refusals } from './message-cases.ts';

/** Every view of reports, and every way it can look: one golden file per case and language. */
export const reportCases: Readonly<Record<string, ReportView>> = {};

export const reportRefusals: Refusals<ReportRefusal> = {
  'unknown-report': { code: 'unknown-report' },
};

export const reportMessages: OfEach<ReportMessage> = {};
