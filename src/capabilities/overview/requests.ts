import { z } from 'zod';

const help = z.object({ ask: z.literal('help') });
const status = z.object({ ask: z.literal('status') });

/** What the buttons of the help and status cards ask for. */
export const overviewRequests = [help, status] as const;

export type OverviewRequest =
  | z.infer<typeof status>
  /** `unknown`: what was typed and not understood, and the command it may have meant. */
  | (z.infer<typeof help> & { unknown?: { typed: string; nearest?: CommandName } });

/** What people can type, by the names of product and README, in the order in which help lists them. */
export const COMMANDS = [
  'meeting',
  'extra-meeting',
  'agenda',
  'vote',
  'close',
  'decisions',
  'status',
  'minutes',
  'problem',
  'report',
  'deadlines',
  'amendment',
  'rules',
  'register',
  'language',
  'help',
] as const;
export type CommandName = (typeof COMMANDS)[number];
