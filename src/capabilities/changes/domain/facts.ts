import { z } from 'zod';
import { day, decisionNumber, fact, id } from '../../../partnership/domain/fact-fields.ts';
import { changesSchema } from './change.ts';

export const changeFacts = [
  /** A decision has taken effect that sets what the bot goes by, from the local day on. */
  fact('settingsChanged', {
    vote: id,
    forum: id,
    changes: changesSchema,
    from: day,
    decision: decisionNumber,
    /** It is a change of the agreement, and every party has signed it. */
    signed: z.literal(true).exactOptional(),
  }),
] as const;

export type ChangeFact = z.infer<(typeof changeFacts)[number]>;
