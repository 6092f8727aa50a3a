import { z } from 'zod';
import { id, OPENS_FORM, optionalDay, text } from '../../partnership/bounds.ts';

/** A signature as it was filled in. */
const signature = {
  name: text,
  role: text,
  /** Not on cards posted before it was asked for. */
  authority: text.unwrap().exactOptional(),
  place: text,
  day: optionalDay,
  registryNumber: text,
};
export type SignatureTyped = Readonly<z.infer<z.ZodObject<typeof signature>>>;

/** What the buttons of amendments ask for. */
export const amendmentRequests = [
  z.object({ ask: z.literal('amendments') }),
  z.object({ ask: z.literal('amendment-form') }).meta(OPENS_FORM),
  // A vote gets its id from the form: no other shape, for ids become parts of slots.
  z.object({ ask: z.literal('open-amendment'), vote: z.uuid(), text, lastDay: optionalDay }),
  z.object({ ask: z.literal('show-amendment'), amendment: id }),
  z.object({ ask: z.literal('sign-form'), amendment: id }).meta(OPENS_FORM),
  z.object({ ask: z.literal('renew-amendment'), amendment: id }),
  z.object({ ask: z.literal('let-amendment-lapse'), amendment: id }),
  z.object({ ask: z.literal('sign-amendment'), amendment: id, ...signature }),
] as const;

export type AmendmentRequest =
  | z.infer<(typeof amendmentRequests)[number]>
  /** Typed: puts a change of the agreement to the vote. */
  | { ask: 'open-amendment'; text: string; vote?: undefined; lastDay?: undefined };
