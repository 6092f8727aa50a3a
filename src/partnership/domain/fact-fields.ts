import { z } from 'zod';

/** Opaque, unique ids; never a name or anything of Teams'. */
export const id = z.string().min(1).max(128);
/** Each fact type has its own version; a changed meaning gets a new one beside it. */
export const version1 = z.literal(1);
/** Free text as a person wrote it, already bounded by the rule that accepted it. */
export const text = z.string().max(10_000);
/** UTC, ISO 8601. */
export const moment = z.iso.datetime();
/** Local calendar day, ISO 8601. */
export const day = z.iso.date();

export const decisionNumber = z.strictObject({ year: z.int(), number: z.int().positive() });
export const seatHolder = z.strictObject({ seat: id, party: id, member: id });

/** The schema of a fact in its first version. */
export const fact = <const T extends string, S extends z.ZodRawShape>(type: T, fields: S) =>
  z.strictObject({ type: z.literal(type), v: version1, ...fields });
