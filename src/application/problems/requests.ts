export type ProblemRequest =
  | { ask: 'problems' }
  /** Typed: what the problem is. */
  | { ask: 'begin-problem'; text: string }
  | { ask: 'fill-in-problem'; problem: string; author: string; text: string }
  | { ask: 'problem-form' }
  | { ask: 'report-problem'; problem: string; kind: string; text: string; ownMessage: boolean }
  | { ask: 'show-problem'; problem: string }
  | { ask: 'acknowledge-problem'; problem: string }
  | { ask: 'problem-note-form'; problem: string; purpose: NotePurpose }
  | { ask: 'answer-problem'; problem: string; text: string }
  | { ask: 'resolve-problem'; problem: string; text: string }
  | { ask: 'raise-problem'; problem: string };

/** What is written about a problem: an answer to it, or how it was resolved. */
export type NotePurpose = 'answer' | 'resolve';
