import type { DecisionNumber } from '../../partnership/domain/decision.ts';

/** What a person is told about an election of theirs. */
export type ChairMessage =
  | { message: 'chair-elected'; decision: DecisionNumber }
  | { message: 'chair-elected-again'; decision: DecisionNumber; partyName: string }
  | { message: 'chair-elected-already' };
