import { ALTERNATIVE_INPUTS } from './ballot-input.ts';
import { LONGEST_ALTERNATIVE } from './domain/opening.ts';

/** What forms that open a vote ask about the ballot, filled in as it was; alternatives are folded away while empty. */
export const ballotFields = (alternatives: readonly string[], secret: boolean) => ({
  alternativesShown: alternatives.length > 0,
  alternatives: ALTERNATIVE_INPUTS.map((id, index) => ({
    id,
    number: index + 1,
    text: alternatives[index] ?? '',
    longest: LONGEST_ALTERNATIVE,
  })),
  secret,
});
