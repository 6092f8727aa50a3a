import type { DecisionNumber } from '../../partnership/domain/decision.ts';

/** What a person is told about an election of theirs, or about who acts as chair. Days are local, ISO. */
export type ChairMessage =
  | { message: 'chair-elected'; decision: DecisionNumber }
  | { message: 'chair-elected-again'; decision: DecisionNumber; partyName: string }
  | { message: 'chair-elected-already' }
  | { message: 'election-corrected' }
  | { message: 'election-correction-proposed' }
  | { message: 'election-correction-confirmed' }
  | { message: 'election-correction-disputed' }
  | { message: 'election-taken-up' }
  | { message: 'acting-chair-named'; name: string; from: string; to: string }
  | { message: 'acting-chair-ended' }
  /** `from`: the day from which any representative may call. */
  | { message: 'meeting-requested'; name: string; from: string };
