import { z } from 'zod';
import { draftOf, FIELD_NAMES } from './fields-input.ts';

/** Well above what the domain takes, so that a text that is too long is refused with an explanation. */
const LONGEST_DRAFT_FIELD = 1000;
/**
 * Bytes of all fields together, with their names. There is room for a draft with every field full of Swedish, and
 * a card that carries it three times keeps below the 28 KB that a card may be.
 */
export const LARGEST_DRAFT = 5632;

/** Clients send what stands in a number field as text or as a number. */
const field = z
  .union([z.string(), z.number().transform(String)])
  .pipe(z.string().max(LONGEST_DRAFT_FIELD))
  .transform((typed) => typed.toWellFormed());

/** The fields of a new agreement, from `newAgreementFields`, as the draft they make up. */
export const newAgreementDraft = z
  .record(z.string(), field)
  .refine((fields) => new TextEncoder().encode(JSON.stringify(fields)).length <= LARGEST_DRAFT)
  .transform(draftOf);

/** Of everything that came back from a card, what belongs to a new agreement. */
export const newAgreementFields = (data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([name]) => FIELD_NAMES.has(name)));
