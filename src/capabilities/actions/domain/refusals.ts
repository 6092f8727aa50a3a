export type ActionRefusal =
  | { code: 'unknown-action' }
  | { code: 'action-owner-missing' }
  | { code: 'action-day-missing' }
  | { code: 'action-day-passed'; day: string }
  | { code: 'too-many-actions'; most: number }
  /** `member` is to do it. */
  | { code: 'action-of-another'; member: string }
  /** `member` added it. */
  | { code: 'action-added-by-another'; member: string }
  /** `member` has said that it is done. */
  | { code: 'action-done-by-another'; member: string }
  | { code: 'action-done-already'; member: string }
  | { code: 'action-dropped' };
