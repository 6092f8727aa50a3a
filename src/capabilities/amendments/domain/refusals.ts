import type { Label, Source } from '../../../agreement/domain/profile.ts';
import type { DecisionNumber } from '../../../partnership/domain/decision.ts';

export type AmendmentRefusal =
  | { code: 'amended-elsewhere'; group: Label; source: Source }
  | { code: 'unknown-amendment' }
  | { code: 'amendment-valid'; day: string }
  | { code: 'amendment-lapsed'; decision: DecisionNumber }
  | { code: 'amendment-lapsed-unsigned'; day: string }
  | { code: 'amendment-not-asked'; day: string }
  | { code: 'amendment-renewed'; day: string }
  | { code: 'amendment-being-revoked' }
  | { code: 'party-does-not-sign'; party: string }
  | { code: 'signature-incomplete' }
  | { code: 'signature-day-missing' }
  | { code: 'signed-before-the-agreement'; day: string }
  | { code: 'signed-in-the-future'; day: string };
