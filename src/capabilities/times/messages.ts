/** What a person is told about what they did. */
export type TimesMessage =
  | { message: 'times-proposed' }
  | { message: 'times-answered' }
  | { message: 'time-picked' }
  | { message: 'times-were-withdrawn' }
  | { message: 'next-meeting-drafted' };
