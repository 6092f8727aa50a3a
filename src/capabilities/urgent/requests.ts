import { z } from 'zod';
import { chosen, OPENS_FORM, text } from '../../partnership/bounds.ts';

export const urgentRequests = [
  z.object({ ask: z.literal('urgent-form') }).meta(OPENS_FORM),
  /** The form with what was typed after the command: the day is still to be said. */
  z.object({ ask: z.literal('begin-urgent-action'), text }).meta(OPENS_FORM),
  z.object({ ask: z.literal('record-urgent-action'), action: z.uuid(), text, day: chosen }),
] as const;

export type UrgentRequest = z.infer<(typeof urgentRequests)[number]>;
