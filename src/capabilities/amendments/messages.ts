/** What a person is told about what they did. */
export type AmendmentMessage =
  | { message: 'amendment-opened' }
  | { message: 'signature-recorded' }
  /** To be signed by the day. */
  | { message: 'amendment-renewed'; day: string }
  /** It lapses after the day if nobody renews it. */
  | { message: 'amendment-let-go'; day: string }
  /** Every party would let it lapse, and it has. */
  | { message: 'amendment-let-lapse' }
  /** It was the last one: valid from the day. */
  | { message: 'last-signature-recorded'; day: string };
