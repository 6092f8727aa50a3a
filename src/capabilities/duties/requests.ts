import { z } from 'zod';
import { OPENS_FORM, text } from '../../partnership/bounds.ts';

const LONGEST_DUTY_ID = 256;

/** What the buttons of duties ask for. */
export const dutyRequests = [
  /** `from`: how many of the duties stand before the first one shown. */
  z.object({ ask: z.literal('deadlines'), from: z.int().min(0).max(10_000).exactOptional() }),
  /** `duty`: the one that is chosen to begin with. */
  z
    .object({ ask: z.literal('fulfil-form'), duty: z.string().max(LONGEST_DUTY_ID).exactOptional() })
    .meta(OPENS_FORM),
  z.object({
    ask: z.literal('fulfil-duty'),
    duty: z.string().max(LONGEST_DUTY_ID).default(''),
    note: text,
  }),
  z.object({ ask: z.literal('reopen-duty'), duty: z.string().min(1).max(LONGEST_DUTY_ID) }),
] as const;

export type DutyRequest = z.infer<(typeof dutyRequests)[number]>;
