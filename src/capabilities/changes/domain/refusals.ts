import type { Label, Source } from '../../../agreement/domain/profile.ts';

/** Why a change of what the bot goes by cannot be proposed. */
export type ChangeRefusal =
  | { code: 'nothing-to-change' }
  | { code: 'too-many-changes' }
  | { code: 'change-is-as-now'; words: Label }
  | { code: 'change-from-past'; day: string }
  | { code: 'change-needs-signatures' }
  | { code: 'setting-of-another-forum'; group: Label }
  | { code: 'setting-elsewhere'; group: Label; source: Source }
  | { code: 'last-day-of-agreement-too-early'; day: string }
  | { code: 'last-day-of-agreement-too-late'; day: string }
  | { code: 'party-not-in-forum'; party: string; group: Label }
  | { code: 'more-seats-filled'; party: string; filled: number; most: number }
  | { code: 'no-such-escalation-step' };
