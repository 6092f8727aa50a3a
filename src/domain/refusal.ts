/**
 * A refusal is a value, not an exception: the rules say no with a stable code and the particulars a
 * sentence needs. The sentences themselves are in `src/cards/texts`.
 */
export type Refusal =
  | { code: 'not-registered' }
  | { code: 'already-registered'; partnership: string }
  | { code: 'not-a-member' }
  | { code: 'unknown-agreement' }
  | { code: 'unknown-forum' }
  | { code: 'unknown-seat' }
  | { code: 'seat-not-filled'; party: string; least: number }
  | { code: 'person-holds-two-seats'; member: string }
  | { code: 'seat-of-another-party'; party: string }
  | { code: 'person-not-in-chat' }
  | { code: 'question-missing' }
  | { code: 'question-too-long'; longest: number }
  | { code: 'too-many-open-votes'; most: number }
  | { code: 'unknown-vote' }
  | { code: 'no-open-vote' }
  | { code: 'several-open-votes' }
  | { code: 'vote-closed'; decision: DecisionNumber }
  | { code: 'not-an-elector' }
  | { code: 'recused' }
  | { code: 'recusal-reason-missing' }
  | { code: 'recusal-reason-too-long'; longest: number }
  | { code: 'language-unknown' }
  | { code: 'contains-personal-identity-number' }
  | MomentProblem;

/** Why a day or time that somebody gave is none. Days are local, ISO; times local, 'HH:mm'; `typed` is as it was typed. */
export type MomentProblem =
  | { code: 'date-missing' }
  | { code: 'date-unknown'; typed: string }
  | { code: 'date-does-not-exist'; typed: string }
  | { code: 'date-ambiguous'; typed: string; days: readonly [string, string] }
  | { code: 'several-dates' }
  | { code: 'weekday-does-not-fit'; day: string }
  | { code: 'time-missing' }
  | { code: 'time-unknown'; typed: string }
  | { code: 'time-does-not-exist'; typed: string }
  | { code: 'time-skipped'; day: string; time: string }
  | { code: 'ends-before-it-starts'; typed: string }
  | { code: 'in-the-past'; day: string; time: string | undefined };

export type RefusalCode = Refusal['code'];

/** One series per partnership and year, without gaps: `§ 7/2026`. */
export interface DecisionNumber {
  readonly year: number;
  readonly number: number;
}

export type Decided<F> = { ok: true; facts: readonly F[] } | { ok: false; refusal: Refusal };

export const accept = <F>(...facts: readonly F[]): Decided<F> => ({ ok: true, facts });
export const refuse = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal });
