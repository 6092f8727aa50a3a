export type ReportView = never;

export type ReportMessage = never;
