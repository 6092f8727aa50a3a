import { z } from 'zod';
import { fact, id, text } from '../../../partnership/domain/fact-fields.ts';

export const recusalFacts = [
  /**
   * Somebody who takes part says that a person is disqualified in a matter: on an item of a meeting's agenda, or in a
   * vote. Of oneself it is a declaration, answered at once.
   */
  fact('recusalClaimed', {
    claim: id,
    forum: id,
    member: id,
    reason: text,
    meeting: id.exactOptional(),
    item: z.string().min(1).max(256).exactOptional(),
    vote: id.exactOptional(),
  }),
  /** By the person it is about; the latest answer counts. */
  fact('recusalClaimAnswered', { claim: id, accepts: z.boolean() }),
] as const;

export type RecusalFact = z.infer<(typeof recusalFacts)[number]>;
export type RecusalFactOf<T extends RecusalFact['type']> = Extract<RecusalFact, { type: T }>;
