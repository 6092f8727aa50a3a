/** Why nothing is written in a register, or an entry stays as it is. Days are local, ISO. */
export type RegisterRefusal =
  | { code: 'register-not-offered' }
  | { code: 'unknown-entry' }
  | { code: 'entry-day-missing' }
  | { code: 'entry-day-ahead'; day: string }
  | { code: 'entry-choice-missing' }
  | { code: 'entry-party-missing' }
  | { code: 'entry-amount-missing' }
  /** Nobody has said whether somebody in a small group can be recognised. */
  | { code: 'entry-recognisable-unanswered' }
  | { code: 'entry-recognisable' }
  /** Under the agreement it is for `party` to record. */
  | { code: 'entry-of-other-party'; party: string }
  /** `member` wrote it. */
  | { code: 'entry-of-another'; member: string }
  /** It could be corrected until and including the day. */
  | { code: 'entry-not-fresh'; day: string }
  | { code: 'entry-struck' };
