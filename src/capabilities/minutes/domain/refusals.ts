/** Why something about minutes is refused. */
export type MinutesRefusal =
  | { code: 'no-minutes' }
  | { code: 'minutes-locked' }
  | { code: 'party-has-approved'; party: string; member: string }
  | { code: 'approver-was-absent'; party: string }
  | { code: 'not-the-approver'; party: string; member: string }
  | { code: 'party-was-absent'; party: string }
  | { code: 'party-attended'; party: string }
  | { code: 'approver-not-there'; party: string }
  | { code: 'minutes-being-changed'; member: string }
  | { code: 'no-change-asked' }
  | { code: 'no-own-notes' }
  | { code: 'unknown-note' }
  | { code: 'note-of-another'; member: string }
  | { code: 'minutes-not-locked' }
  | { code: 'correction-by-attendees' }
  | { code: 'correction-changes-nothing' }
  | { code: 'unknown-correction' }
  | { code: 'correction-settled' };
