import type { DecisionNumber } from '../../partnership/domain/decision.ts';

/** What a person is told about what they said of a decision that rests. */
export type RestingMessage =
  | { message: 'resting-accepted'; decision: DecisionNumber }
  | { message: 'asked-again'; decision: DecisionNumber };
