import { z } from 'zod';
import { OPENS_FORM } from '../../partnership/bounds.ts';
import { MOST_PARTIES } from './domain/draft.ts';
import { FORM_STEPS } from './domain/fields.ts';
import { draftOf } from './draft-input.ts';

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

export const NEW_AGREEMENT_STEPS = [...FORM_STEPS, 'summary'] as const;

/** What the buttons of the steps ask for. Nothing has been stored: `draft` is all there is, and it comes from outside. */
export const newAgreementRequests = [
  z
    .object({
      ask: z.literal('new-agreement'),
      step: z.enum(NEW_AGREEMENT_STEPS).default('basics'),
      go: z.enum(['start', 'next', 'back', 'add-party']).default('start'),
      /** Whose form it is, of the parties', from 1. Cards that had all parties on one form say none. */
      party: z.number().int().min(1).max(MOST_PARTIES).optional(),
      draft: newAgreementDraft.prefault({}),
    })
    .meta(OPENS_FORM),
] as const;

export type NewAgreementRequest = z.infer<(typeof newAgreementRequests)[number]>;
export type NewAgreementPress = Omit<NewAgreementRequest, 'ask'>;
