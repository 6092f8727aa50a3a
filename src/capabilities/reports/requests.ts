export type ReportRequest =
  | { ask: 'reports' }
  /** The form, for whoever may fill it in now; otherwise what was submitted. */
  | { ask: 'open-report'; report: string }
  | { ask: 'report-form'; report: string }
  | { ask: 'submit-report'; report: string; fields: Readonly<Record<string, string>> }
  | { ask: 'approve-report'; report: string; round: number }
  | { ask: 'send-back-report-form'; report: string; round: number }
  | { ask: 'send-back-report'; report: string; round: number; reason: string };
