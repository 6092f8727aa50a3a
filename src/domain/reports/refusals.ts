export type ReportRefusal = { code: 'unknown-report' };
