import type { Refusal } from '../domain/refusal.ts';
import { agreementRefusalInWords } from './new-agreement-refusals.ts';
import type { Say } from './texts.ts';
import { decisionNumber } from './wording.ts';

/** What people call the parties and members whose ids stand in a refusal. */
export type Names = Readonly<Record<string, string>>;

/** Why it was refused and what to do instead. */
export function refusalInWords(say: Say, refusal: Refusal, names: Names = {}): string {
  switch (refusal.code) {
    case 'already-registered':
      return say('refusal.already-registered', { partnership: refusal.partnership });
    case 'seat-not-filled':
      return say('refusal.seat-not-filled', {
        party: names[refusal.party] ?? refusal.party,
        least: refusal.least,
      });
    case 'seat-of-another-party':
      return say('refusal.seat-of-another-party', { party: names[refusal.party] ?? refusal.party });
    case 'person-holds-two-seats':
      return say('refusal.person-holds-two-seats', {
        person: names[refusal.member] ?? say('seats.same-person'),
      });
    case 'question-too-long':
      return say('refusal.question-too-long', { longest: refusal.longest });
    case 'too-many-open-votes':
      return say('refusal.too-many-open-votes', { most: refusal.most });
    case 'vote-closed':
      return say('refusal.vote-closed', { decision: decisionNumber(say, refusal.decision) });
    case 'recusal-reason-too-long':
      return say('refusal.recusal-reason-too-long', { longest: refusal.longest });
    case 'field-missing':
    case 'choice-missing':
    case 'text-too-long':
    case 'number-out-of-range':
    case 'date-unknown':
    case 'ends-before-it-begins':
    case 'continuation-after-the-end':
    case 'share-unknown':
    case 'share-not-a-majority':
    case 'too-few-parties':
    case 'too-many-parties':
    case 'party-name-twice':
    case 'seats-least-above-most':
    case 'organisation-number-missing':
    case 'organisation-number-not-ten-digits':
    case 'organisation-number-third-digit':
    case 'organisation-number-check-digit':
    case 'quote-without-section':
      return agreementRefusalInWords(say, refusal);
    case 'not-registered':
    case 'not-a-member':
    case 'unknown-agreement':
    case 'unknown-forum':
    case 'unknown-seat':
    case 'person-not-in-chat':
    case 'question-missing':
    case 'unknown-vote':
    case 'no-open-vote':
    case 'several-open-votes':
    case 'not-an-elector':
    case 'recused':
    case 'recusal-reason-missing':
    case 'language-unknown':
    case 'contains-personal-identity-number':
      return say(`refusal.${refusal.code}`);
  }
}
