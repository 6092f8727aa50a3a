export type ReportRequest = never;
