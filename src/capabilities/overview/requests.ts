import { z } from 'zod';

const help = z.object({ ask: z.literal('help') });
const status = z.object({ ask: z.literal('status') });

/** What the buttons of the help and status cards ask for. */
export const overviewRequests = [help, status] as const;

export type OverviewRequest =
  | z.infer<typeof status>
  /** `unknown`: what was typed and not understood, and the name of the command it may have meant. */
  | (z.infer<typeof help> & { unknown?: { typed: string; nearest?: string } });
