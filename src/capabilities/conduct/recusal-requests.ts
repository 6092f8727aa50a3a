import { z } from 'zod';
import { chosen, id, OPENS_FORM, text } from '../../partnership/bounds.ts';
import { itemId } from '../meetings/bounds.ts';

/** An item under discussion, or an open vote. */
const about = { meeting: id.exactOptional(), item: itemId.exactOptional(), vote: id.exactOptional() };

export const recusalRequests = [
  z.object({ ask: z.literal('recusal-claim-form'), ...about }).meta(OPENS_FORM),
  z.object({ ask: z.literal('claim-recusal'), claim: z.uuid(), ...about, member: chosen, reason: text }),
  z.object({
    ask: z.literal('answer-recusal-claim'),
    claim: id,
    accepts: z.union([z.boolean(), z.enum(['true', 'false']).transform((said) => said === 'true')]),
  }),
] as const;

export type RecusalRequest = z.infer<(typeof recusalRequests)[number]>;
