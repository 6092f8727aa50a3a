import type { DecisionNumber } from '../../partnership/domain/decision.ts';

/** What a person is told about what they did at a meeting. */
export type ConductMessage =
  | { message: 'matter-taken-up' }
  | { message: 'matter-decided'; decision: DecisionNumber }
  | { message: 'matter-tabled' }
  | { message: 'matter-referred-back' }
  | { message: 'matter-declined' }
  | { message: 'note-taken' }
  | { message: 'item-added' }
  | { message: 'reservation-made'; decision: DecisionNumber }
  | { message: 'opening-undone' }
  | { message: 'meeting-closed' };
