import type { DecisionNumber } from '../decision.ts';

export type VotingRefusal =
  | { code: 'question-missing' }
  | { code: 'question-too-long'; longest: number }
  | { code: 'too-many-open-votes'; most: number }
  | { code: 'unknown-vote' }
  | { code: 'no-open-vote' }
  | { code: 'several-open-votes' }
  | { code: 'vote-closed'; decision: DecisionNumber }
  | { code: 'last-day-passed'; day: string }
  | { code: 'last-day-too-far'; day: string }
  | { code: 'voting-is-over'; day: string }
  | { code: 'not-an-elector' }
  | { code: 'recused' }
  | { code: 'recusal-reason-missing' }
  | { code: 'recusal-reason-too-long'; longest: number };
