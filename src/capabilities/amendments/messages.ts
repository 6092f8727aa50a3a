/** What a person is told about what they did. */
export type AmendmentMessage =
  | { message: 'amendment-opened' }
  | { message: 'signature-recorded' }
  /** It was the last one: valid from the day. */
  | { message: 'last-signature-recorded'; day: string };
