/** `moment` is UTC, ISO 8601. */
export type TimesRefusal =
  | { code: 'unknown-times' }
  | { code: 'times-too-few'; least: number }
  | { code: 'times-alike'; moment: string }
  | { code: 'too-many-times'; most: number }
  | { code: 'times-unanswered' }
  | { code: 'time-picked-already'; moment: string }
  | { code: 'times-withdrawn' }
  /** `member` proposed them. */
  | { code: 'times-of-another'; member: string };
