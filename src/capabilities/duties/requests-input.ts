import { z } from 'zod';
import { text } from '../../partnership/bounds.ts';

const LONGEST_DUTY_ID = 256;

/** What the buttons of duties send. */
export const dutyInput = [
  z.object({ ask: z.literal('deadlines'), from: z.int().min(0).max(10_000).default(0) }),
  z.object({ ask: z.literal('fulfil-form') }),
  z.object({
    ask: z.literal('fulfil-duty'),
    duty: z.string().max(LONGEST_DUTY_ID).default(''),
    note: text,
  }),
] as const;
