import { z } from 'zod';

/** Opaque, unique ids; never a name or anything of Teams'. */
export const id = z.string().min(1).max(128);
/** Free text as a person wrote it, already bounded by the rule that accepted it. */
export const text = z.string().max(10_000);
/** UTC, ISO 8601. */
export const moment = z.iso.datetime();
/** Local calendar day, ISO 8601. */
export const day = z.iso.date();

export const decisionNumber = z.strictObject({ year: z.int(), number: z.int().positive() });
export const seatHolder = z.strictObject({ seat: id, party: id, member: id });

/** The schema of a fact. Each type has its own versions: a changed meaning gets a new one beside those before it. */
export const fact = <const T extends string, S extends z.ZodRawShape, const V extends number = 1>(
  type: T,
  fields: S,
  version: V = 1 as V,
) => z.strictObject({ type: z.literal(type), v: z.literal(version), ...fields });
