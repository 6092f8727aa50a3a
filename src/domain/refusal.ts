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
  | AgreementRefusal;

/** What can be wrong with an agreement that somebody is adding; the problem says in which field. */
export type AgreementRefusal =
  | { code: 'field-missing' }
  | { code: 'choice-missing' }
  | { code: 'text-too-long'; longest: number }
  | { code: 'number-out-of-range'; least: number; most: number }
  | { code: 'date-unknown' }
  | { code: 'ends-before-it-begins' }
  | { code: 'continuation-after-the-end'; to: string }
  | { code: 'share-unknown' }
  | { code: 'share-not-a-majority' }
  | { code: 'too-few-parties'; least: number }
  | { code: 'too-many-parties'; most: number }
  | { code: 'party-name-twice' }
  | { code: 'seats-least-above-most' }
  | { code: 'organisation-number-missing' }
  | { code: 'organisation-number-not-ten-digits' }
  | { code: 'organisation-number-third-digit'; digit: number }
  | { code: 'organisation-number-check-digit'; expected: number; found: number }
  | { code: 'quote-without-section' };

export type RefusalCode = Refusal['code'];

/** One series per partnership and year, without gaps: `§ 7/2026`. */
export interface DecisionNumber {
  readonly year: number;
  readonly number: number;
}

export type Decided<F> = { ok: true; facts: readonly F[] } | { ok: false; refusal: Refusal };

export const accept = <F>(...facts: readonly F[]): Decided<F> => ({ ok: true, facts });
export const refuse = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal });
