import type { Label } from '../../../agreement/domain/profile.ts';

export type RegistrationRefusal =
  | { code: 'already-registered'; partnership: string }
  | { code: 'forum-opened-already' }
  | { code: 'forum-needs-another'; group: Label; another: Label }
  | { code: 'unknown-agreement' }
  | { code: 'profile-too-large' }
  | { code: 'unknown-seat' }
  | { code: 'seat-not-filled'; party: string; least: number }
  | { code: 'person-holds-two-seats'; member: string }
  | { code: 'seat-of-another-party'; party: string }
  | { code: 'person-not-in-chat' }
  | { code: 'person-missing' }
  /** Nobody of the party is there to name its representative. */
  | { code: 'appointment-needed'; party: string }
  | { code: 'appointment-waits'; party: string; day: string }
  | { code: 'seat-of-own-party' }
  | { code: 'no-seat-of-yours' }
  | { code: 'seat-confirmed-already' }
  | { code: 'seat-not-in-question' }
  | { code: 'appointed-in-the-future'; day: string }
  | { code: 'temporary-named-already' }
  | { code: 'no-temporary' }
  | { code: 'last-day-before-first' }
  | { code: 'amount-unknown' }
  | { code: 'role-needs-no-seat'; member: string }
  | { code: 'unknown-role' }
  | { code: 'role-of-another-party'; party: string }
  | { code: 'beginning-outside-validity'; from: string; to: string }
  | { code: 'latest-meeting-ahead'; day: string }
  | { code: 'next-number-unknown' }
  | { code: 'decision-numbers-begun' }
  | { code: 'too-many-decisions-in-force'; most: number }
  | { code: 'beginning-settled' }
  | { code: 'language-unknown' };
