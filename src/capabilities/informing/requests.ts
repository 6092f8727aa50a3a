import { z } from 'zod';
import { chosen, id, OPENS_FORM, text } from '../../partnership/bounds.ts';

/** A new notice gets its id from the form: no other shape, for ids become parts of slots. */
const newNotice = z.uuid();

/** What the buttons of notices under a duty to inform ask for. */
export const informingRequests = [
  z.object({ ask: z.literal('information') }),
  z.object({ ask: z.literal('information-form') }).meta(OPENS_FORM),
  /** Typed: what there is to tell. */
  z.object({ ask: z.literal('begin-information'), text }).meta(OPENS_FORM),
  z.object({ ask: z.literal('fill-in-information'), notice: newNotice, author: id, text }).meta(OPENS_FORM),
  z.object({ ask: z.literal('give-information'), notice: newNotice, duty: chosen, text }),
  z.object({ ask: z.literal('show-information'), notice: id }),
  z.object({ ask: z.literal('receive-information'), notice: id }),
  z.object({ ask: z.literal('information-correction'), notice: id }).meta(OPENS_FORM),
  z.object({ ask: z.literal('correct-information'), notice: id, text }),
] as const;

export type InformingRequest = z.infer<(typeof informingRequests)[number]>;
