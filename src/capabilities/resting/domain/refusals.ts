import type { DecisionNumber } from '../../../partnership/domain/decision.ts';

/** Why something about a decision that rests is refused. */
export type RestingRefusal =
  | { code: 'not-resting'; decision: DecisionNumber }
  | { code: 'not-for-your-party'; decision: DecisionNumber }
  | { code: 'asked-again-already'; decision: DecisionNumber }
  | { code: 'taken-up-once'; decision: DecisionNumber };
