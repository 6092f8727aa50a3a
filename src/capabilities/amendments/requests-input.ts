import { z } from 'zod';
import { id, text } from '../../partnership/bounds.ts';

const day = z.union([z.literal(''), z.iso.date()]).default('');

/** What the buttons of amendments send. */
export const amendmentInput = [
  z.object({ ask: z.literal('amendments') }),
  // A vote gets its id from the form: no other shape, for ids become parts of slots.
  z.object({ ask: z.literal('open-amendment'), vote: z.uuid(), text, lastDay: day }),
  z.object({ ask: z.literal('show-amendment'), amendment: id }),
  z.object({ ask: z.literal('sign-form'), amendment: id }),
  z.object({
    ask: z.literal('sign-amendment'),
    amendment: id,
    name: text,
    role: text,
    place: text,
    day,
    registryNumber: text,
  }),
] as const;
