/**
 * The smallest parts of an agreement profile: a value with its source, a text in both languages, dates.
 * Everything is bounded, because a profile may come from outside.
 */
import { z } from 'zod';
import { personalIdentityNumberIn } from '../../partnership/domain/personal-identity-number.ts';

/** A person who adds an agreement in the chat may name the section without quoting it. */
const clause = z.strictObject({
  kind: z.literal('clause'),
  section: z.string().min(1).max(120),
  quote: z.string().min(1).max(300).optional(),
});

export const sourceSchema = z.discriminatedUnion('kind', [
  clause,
  z.strictObject({ kind: z.literal('group-decision'), decision: z.string().min(1).max(40) }),
  z.strictObject({ kind: z.literal('amendment'), decision: z.string().min(1).max(40) }),
  z.strictObject({ kind: z.literal('entered') }),
  z.strictObject({ kind: z.literal('default') }),
]);

/**
 * Where a setting comes from: the agreement's own words, a decision of the group, a change of the agreement that every
 * party has signed, what somebody gave when the agreement was added without saying where it stands, or the product's
 * default.
 */
export type Source = z.infer<typeof sourceSchema>;

/** A setting: what holds, and where that comes from. */
export const sourced = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ value, source: sourceSchema });

/** A setting that a profile may leave out: then the product's own choice holds, and says that it is one. */
export const sourcedOrDefault = <Value>(value: z.ZodType<Value>, productDefault: Value) =>
  z
    .strictObject({ value, source: sourceSchema })
    .default(() => ({ value: structuredClone(productDefault), source: { kind: 'default' as const } }));

const MOST_ENTRIES = 50;

/** A list of things the agreement names. Left out means that it names none. */
export const entries = <Entry extends z.ZodType>(entry: Entry) =>
  z.array(entry).max(MOST_ENTRIES).default([]);

/** Ids end up in card data and file names: lower case, digits and single hyphens. */
export const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens');

const text = (longest: number) =>
  z
    .string()
    .min(1, 'must not be empty')
    .max(longest, `must be at most ${longest} characters`)
    .regex(/^(?!.*\p{Cc})\S(?:.*\S)?$/u, 'must be one line without spaces at its ends')
    .refine((value) => !personalIdentityNumberIn(value), 'looks like a personal identity number');

/** One line as it stands, in the agreement's own language: names, addresses. */
export const line = text(200);
export const shortLine = text(40);

/** Something the bot says in its own words; quotes stay as they are in the source. */
export const label = z.strictObject({ sv: text(300), en: text(300) });
export type Label = z.infer<typeof label>;

/** Something the agreement lists and the bot shows: a goal, a value, a condition. */
export const statement = z.strictObject({ id: slug, text: label, source: sourceSchema });

/** Says of something in a profile, by its path there, what is wrong with it. */
export const fault = (context: z.RefinementCtx, path: readonly PropertyKey[], message: string): void => {
  context.addIssue({ code: 'custom', path: [...path], message });
};

/** A local day that exists, `YYYY-MM-DD`. */
export const isoDate = z.iso.date('must be a date that exists, written YYYY-MM-DD');

/** From and to are both included. */
export const period = z
  .strictObject({ from: isoDate, to: isoDate })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'must not be before "from"' });

const LEAP_YEAR = '2024';

/** A day of every year, `MM-DD`. */
export const monthDay = z
  .string()
  .refine(
    (day) => z.iso.date().safeParse(`${LEAP_YEAR}-${day}`).success,
    'must be a day of the year, written MM-DD',
  );

/** Money is whole öre, so that no rounding ever happens: 733 333 kronor is 73333300. */
export const ore = z.int().min(0).max(1_000_000_000_000);

/** A share of a whole, in percent. */
export const percent = z.int().min(0).max(100);
