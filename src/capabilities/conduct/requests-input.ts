import { z } from 'zod';
import { id } from '../../partnership/bounds.ts';

const MOST_MINUTES_PAGES = 1000;

/** What the buttons of minutes send. */
export const conductInput = [
  z.object({
    ask: z.literal('minutes'),
    meeting: id.exactOptional(),
    page: z.coerce.number().int().min(0).max(MOST_MINUTES_PAGES).exactOptional(),
  }),
  z.object({ ask: z.literal('approve-minutes'), meeting: id }),
] as const;
