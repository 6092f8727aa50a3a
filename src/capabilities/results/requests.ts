import { z } from 'zod';
import { chosen, id, OPENS_FORM, optionalDay, text, toggled } from '../../partnership/bounds.ts';

/** What is asked about results and decisions, typed or with their buttons. */
export const resultRequests = [
  z.object({ ask: z.literal('decisions'), search: text }),
  z.object({ ask: z.literal('reopen-form'), vote: id }).meta(OPENS_FORM),
  z.object({
    ask: z.literal('reopen-vote'),
    /** The closed vote, and the one to be opened. */
    earlier: id,
    vote: z.uuid(),
    reason: text,
    secret: toggled,
    lastDay: optionalDay,
  }),
  /** `decision`: as a list of decisions gives it; empty: none is chosen yet. */
  z.object({ ask: z.literal('revoke-form'), decision: chosen }).meta(OPENS_FORM),
  z.object({
    ask: z.literal('revoke-decision'),
    vote: z.uuid(),
    decision: chosen,
    how: z.enum(['revoke', 'replace', '']).default(''),
    text,
    lastDay: optionalDay,
  }),
] as const;

export type ResultRequest = z.infer<(typeof resultRequests)[number]>;
