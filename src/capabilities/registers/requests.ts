import { z } from 'zod';
import { chosen, id, LONGEST_INPUT, OPENS_FORM, optionalDay, text } from '../../partnership/bounds.ts';

const LATEST_YEAR = 9999;
const MOST_LISTED_ENTRIES = 1_000_000;

/** A new entry gets its id from the form: no other shape, for ids become parts of slots. */
const newEntry = z.uuid();
const entry = id;

/** What the form has in it; each kind asks for some of it. */
const written = {
  day: optionalDay,
  text,
  more: text,
  choice: chosen,
  concerns: chosen,
  amount: text,
  link: text,
  checks: z.string().max(LONGEST_INPUT).default(''),
  recognisable: z.enum(['', 'yes', 'no']).default(''),
};

/** What the buttons of the log book ask for. */
export const registerRequests = [
  /** `search`, as it was typed: it may begin with a kind's name or a year. `from`: how many stand before the first. */
  z.object({
    ask: z.literal('logbook'),
    register: chosen,
    year: z.int().min(0).max(LATEST_YEAR).exactOptional(),
    search: text,
    from: z.int().min(0).max(MOST_LISTED_ENTRIES).exactOptional(),
  }),
  /** `text`: what was typed already. */
  z.object({ ask: z.literal('entry-form'), register: id, text }).meta(OPENS_FORM),
  z.object({ ask: z.literal('record-entry'), entry: newEntry, register: id, ...written }),
  z.object({ ask: z.literal('show-entry'), entry }),
  z.object({ ask: z.literal('correct-entry-form'), entry }).meta(OPENS_FORM),
  z.object({ ask: z.literal('correct-entry'), entry, ...written }),
  z.object({ ask: z.literal('strike-entry-form'), entry }).meta(OPENS_FORM),
  z.object({ ask: z.literal('strike-entry'), entry, reason: text }),
] as const;

export type RegisterRequest = z.infer<(typeof registerRequests)[number]>;
