/** Why a chair is not elected, or nobody acts as one. Days are local, ISO. */
export type ChairRefusal =
  | { code: 'chair-is-elected' }
  | { code: 'not-a-chair-matter' }
  | { code: 'agreement-without-chair' }
  | { code: 'no-election-to-correct' }
  | { code: 'election-correction-gone' }
  /** The vote is over, and a party that voted is not there to say whom it elected. */
  | { code: 'election-waits-for-party'; party: string }
  | { code: 'chair-not-chosen' }
  | { code: 'chair-term-missing' }
  | { code: 'chair-term-past'; day: string }
  | { code: 'nobody-chairs' }
  /** `member` is the chair. */
  | { code: 'only-chair-names'; member: string }
  | { code: 'acting-chair-not-chosen' }
  | { code: 'acting-days-missing' }
  | { code: 'acting-days-past'; day: string }
  /** `day`: the last of the term. */
  | { code: 'acting-past-the-term'; day: string }
  /** `moment`: when the meeting that is called begins; UTC, ISO 8601. */
  | { code: 'meeting-called-ahead'; moment: string }
  | { code: 'may-call-oneself' };
