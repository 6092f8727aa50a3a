/** What can be wrong with an agreement that somebody is adding; the finding says in which field. */
export type AgreementRefusal =
  | { code: 'field-missing' }
  | { code: 'choice-missing' }
  | { code: 'number-out-of-range'; least: number; most: number }
  | { code: 'day-unknown' }
  | { code: 'ends-before-it-begins' }
  | { code: 'continuation-after-the-end'; day: string }
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
