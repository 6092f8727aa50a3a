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
  | { code: 'language-unknown' };
