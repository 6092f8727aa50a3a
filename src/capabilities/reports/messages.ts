/** What a person is told about what they did. */
export type ReportMessage =
  { message: 'report-submitted' } | { message: 'report-approved' } | { message: 'report-sent-back' };
