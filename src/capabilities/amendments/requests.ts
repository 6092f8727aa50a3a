import { z } from 'zod';
import { id, OPENS_FORM, optionalDay, text } from '../../partnership/bounds.ts';
import { CHANGE_KINDS } from '../changes/domain/kinds.ts';

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

/** Above what the domain takes, so that a text that is too long is refused with an explanation. */
const LONGEST_WORDING_INPUT = 10_000;
const MOST_SETTINGS = 60;
/** Room for a list, a line each. */
const LONGEST_SETTING = 4_000;

const wording = z
  .string()
  .max(LONGEST_WORDING_INPUT)
  .overwrite((written) => written.toWellFormed())
  .exactOptional();

/** What is to be changed; none: the words alone say. */
const kinds = z.array(z.enum(CHANGE_KINDS)).max(CHANGE_KINDS.length).exactOptional();
/** Clients send a number as a number or as text. */
const typed = z.union([
  z
    .string()
    .max(LONGEST_SETTING)
    .overwrite((written) => written.toWellFormed()),
  z.number().transform(String),
]);
const settings = z
  .record(id, typed)
  .refine((found) => Object.keys(found).length <= MOST_SETTINGS)
  .exactOptional();

/** What the buttons of amendments ask for. */
export const amendmentRequests = [
  z.object({ ask: z.literal('amendments') }),
  z.object({ ask: z.literal('amendment-form') }).meta(OPENS_FORM),
  z.object({ ask: z.literal('change-form'), kinds }).meta(OPENS_FORM),
  // A vote gets its id from the form: no other shape, for ids become parts of slots.
  z.object({
    ask: z.literal('open-amendment'),
    vote: z.uuid(),
    text,
    lastDay: optionalDay,
    kinds,
    settings,
    from: optionalDay.unwrap().exactOptional(),
    wording,
    document: text.unwrap().exactOptional(),
  }),
  z.object({ ask: z.literal('show-amendment'), amendment: id }),
  z.object({ ask: z.literal('sign-form'), amendment: id }).meta(OPENS_FORM),
  z.object({ ask: z.literal('renew-amendment'), amendment: id }),
  z.object({ ask: z.literal('let-amendment-lapse'), amendment: id }),
  z.object({ ask: z.literal('sign-amendment'), amendment: id, ...signature }),
] as const;

export type AmendmentRequest =
  | z.infer<(typeof amendmentRequests)[number]>
  /** Typed: puts a change of the agreement to the vote. */
  | { ask: 'open-amendment'; text: string; vote?: undefined };
