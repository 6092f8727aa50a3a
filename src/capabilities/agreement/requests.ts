import { z } from 'zod';
import { chosen, id, OPENS_FORM, optionalDay, text } from '../../partnership/bounds.ts';

const MOST_PAGES_OF_SETTINGS = 100;
export const LONGEST_AGREEMENT_SEARCH = 200;

/** From 0; of no page there is the last is shown. */
const page = z.coerce.number().int().min(0).max(MOST_PAGES_OF_SETTINGS).default(0);

/** What the cards about the agreement lead to. */
export const agreementRequests = [
  /** With words to look for; otherwise its headings. */
  z.object({
    ask: z.literal('agreement'),
    search: z.string().max(LONGEST_AGREEMENT_SEARCH).default(''),
    page,
  }),
  z.object({ ask: z.literal('agreement-heading'), heading: id, page }),
  z.object({ ask: z.literal('paper-form') }).meta(OPENS_FORM),
  z.object({
    ask: z.literal('enter-paper'),
    place: text,
    day: optionalDay,
    position: text,
    member: chosen,
    original: text,
    registryNumber: text,
  }),
] as const;

export type AgreementRequest = z.infer<(typeof agreementRequests)[number]>;
