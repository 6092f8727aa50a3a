import { z } from 'zod';
import { decisionNumber, fact, id } from '../../../partnership/domain/fact-fields.ts';

export const restingFacts = [
  /** A party that was not represented when it was decided accepts it. */
  fact('restingAccepted', { decision: decisionNumber, party: id }),
  /** It asks for it to be taken up again at the next meeting. */
  fact('restingAskedAgain', { decision: decisionNumber, party: id }),
  /** The decision no longer rests. It takes effect now, unless it has been taken up again. */
  fact('decisionRestingEnded', {
    decision: decisionNumber,
    cause: z.enum(['accepted', 'silence', 'stayed-away', 'taken-up-again']),
  }),
] as const;

export type RestingFact = z.infer<(typeof restingFacts)[number]>;
