import type { amendments as swedish } from '../sv/amendments.ts';

/** Changes of the agreement, and who has signed them. */
export const amendments = {
  'refusal.unknown-amendment':
    'That amendment does not exist in this chat. Write @Samverka status to see which ones await signatures.',
  'refusal.amendment-valid':
    'Every party has signed, and the amendment is valid from {day}. The signatures can no longer be changed.',
  'refusal.party-does-not-sign':
    '{party} is not among those who sign this amendment. Those who do are on the amendment’s card.',
  'refusal.signed-before-decided':
    'The amendment was decided on {day}, so it cannot have been signed before that. Correct the day and try again.',
  'refusal.signed-in-the-future': 'The day of the signature is not here yet. Give a day until today, {day}.',
} satisfies typeof swedish;
