import type { DecisionNumber } from '../../../partnership/domain/decision.ts';

/** Why a decision is not revoked or replaced by a new one. */
export type RevokingRefusal =
  | { code: 'revoked-decision-missing' }
  | { code: 'nothing-to-revoke' }
  | { code: 'decision-of-another-forum' }
  | { code: 'decision-not-in-force' }
  | { code: 'decision-revoked-already'; decision: DecisionNumber }
  | { code: 'decision-being-revoked' }
  | { code: 'replacement-not-asked-for' }
  | { code: 'election-not-revoked' }
  | { code: 'group-rule-not-revoked' }
  | { code: 'revocation-not-revoked' }
  | { code: 'valid-amendment-not-revoked' }
  | { code: 'amendment-not-replaced' };
