import { LONGEST_ALTERNATIVE } from '../domain/opening.ts';
import { ALTERNATIVE_INPUTS } from '../ballot-input.ts';
import type { CardData } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';

/** What forms that open a vote ask about the ballot, filled in as it was; alternatives are folded away while empty. */
export const ballotFields = (
  say: Say,
  { alternatives, secret }: { alternatives: readonly string[]; secret: boolean },
): CardData => ({
  alternativesTitle: say('ballot.alternatives'),
  alternativesShown: alternatives.length > 0,
  alternativesHint: say('ballot.alternatives-hint'),
  alternatives: ALTERNATIVE_INPUTS.map((id, index) => ({
    id,
    label: say('ballot.alternative', { number: index + 1 }),
    longest: LONGEST_ALTERNATIVE,
    value: alternatives[index] ?? '',
  })),
  secretTitle: say('ballot.secret'),
  secretMeaning: say('ballot.secret-meaning'),
  secret: String(secret),
});
