import type { DecisionNumber } from '../../partnership/domain/decision.ts';

/** What a person is told about what they did at a meeting. */
export type ConductMessage =
  | { message: 'matter-taken-up' }
  | { message: 'matter-decided'; decision: DecisionNumber }
  | { message: 'decision-proposed' }
  | { message: 'decision-confirmed' }
  | { message: 'decision-disputed' }
  | { message: 'proposal-withdrawn' }
  | { message: 'today-answered'; agrees: boolean }
  | { message: 'today-vote-ended' }
  | { message: 'matter-tabled' }
  | { message: 'matter-referred-back' }
  | { message: 'matter-declined' }
  | { message: 'note-taken' }
  | { message: 'item-added' }
  | { message: 'reservation-made'; decision: DecisionNumber }
  | { message: 'opening-undone' }
  | { message: 'meeting-closed' };
