import { z } from 'zod';

/** What the buttons of the help and status cards send. */
export const overviewInput = [
  z.object({ ask: z.literal('help') }),
  z.object({ ask: z.literal('status') }),
] as const;
