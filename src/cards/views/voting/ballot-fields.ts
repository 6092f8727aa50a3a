import { LONGEST_ALTERNATIVE } from '../../../domain/voting/opening.ts';
import { ALTERNATIVE_INPUTS } from '../../input/ballot-input.ts';
import type { CardData } from '../../templates.ts';
import type { Say } from '../../texts.ts';

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
