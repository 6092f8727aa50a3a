import { z } from 'zod';
import { day, fact, id, text } from '../../../partnership/domain/fact-fields.ts';

/** What a party says of its own copy of the agreement. A later fact of the same party takes the earlier one's place. */
export const agreementFacts = [
  /**
   * The agreement was signed for the party (N-slut-44). The name stands on the paper: here a member at most, where
   * whoever signed is one.
   */
  fact('agreementSigned', {
    party: id,
    place: text,
    on: day,
    position: text.exactOptional(),
    member: id.exactOptional(),
  }),
  /** Where the party keeps its original (N-slut-43, B-underskrift-105). */
  fact('originalKept', { party: id, place: text }),
  /** The party's own registry number of the agreement (B-bilagor-104): no format is common to all. */
  fact('agreementRegistered', { party: id, number: text }),
] as const;

export type AgreementFact = z.infer<(typeof agreementFacts)[number]>;
export type AgreementFactOf<T extends AgreementFact['type']> = Extract<AgreementFact, { type: T }>;
