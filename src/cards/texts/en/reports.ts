import type { reports as swedish } from '../sv/reports.ts';

/** Reports that are due, their forms and receipts. */
export const reports = {
  'refusal.unknown-report': 'There is no such report. Write @Samverka report to see which reports are due.',
} satisfies typeof swedish;
