import { z } from 'zod';
import { NEW_AGREEMENT_STEPS } from '../new-agreement/views.ts';
import { newAgreementDraft } from '../new-agreement/requests-input.ts';
import { chosen, id } from '../../partnership/bounds.ts';

const MOST_SEATS = 100;

const seats = z.record(id, z.string().max(128)).refine((found) => Object.keys(found).length <= MOST_SEATS);

/** What the buttons of the forms for registering send. */
export const registrationInput = [
  z.object({ ask: z.literal('register') }),
  z.object({ ask: z.literal('set-language'), language: z.enum(['sv', 'en']) }),
  z.object({ ask: z.literal('choose-agreement'), agreement: chosen, forum: chosen }),
  z.object({
    ask: z.literal('assign-seats'),
    agreement: chosen,
    forum: chosen,
    seats,
    draft: newAgreementDraft.exactOptional(),
  }),
  z.object({ ask: z.literal('show-profile') }),
  z.object({
    ask: z.literal('new-agreement'),
    step: z.enum(NEW_AGREEMENT_STEPS).default('basics'),
    go: z.enum(['start', 'next', 'back', 'add-party']).default('start'),
    draft: newAgreementDraft.prefault({}),
  }),
] as const;
