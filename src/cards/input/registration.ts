import { z } from 'zod';
import { chosen, id } from './bounds.ts';

const MOST_SEATS = 100;

const seats = z.record(id, z.string().max(128)).refine((found) => Object.keys(found).length <= MOST_SEATS);

/** What the buttons of the forms for registering send. */
export const registrationInput = [
  z.object({ ask: z.literal('register') }),
  z.object({ ask: z.literal('set-language'), language: z.enum(['sv', 'en']) }),
  z.object({ ask: z.literal('choose-agreement'), agreement: chosen, forum: chosen }),
  z.object({ ask: z.literal('assign-seats'), agreement: chosen, forum: chosen, seats }),
] as const;
