import { z } from 'zod';
import { id } from '../../partnership/bounds.ts';

const MOST_PAGES = 1000;

/** What the buttons of minutes ask for. */
export const minutesRequests = [
  /** Without a meeting: the latest. `page` from 0. */
  z.object({
    ask: z.literal('minutes'),
    meeting: id.exactOptional(),
    page: z.coerce.number().int().min(0).max(MOST_PAGES).exactOptional(),
  }),
  z.object({ ask: z.literal('approve-minutes'), meeting: id }),
] as const;

export type MinutesRequest = z.infer<(typeof minutesRequests)[number]>;
