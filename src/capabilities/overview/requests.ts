import { z } from 'zod';
import { LONGEST_INPUT } from '../../partnership/bounds.ts';
import type { CommandName } from './commands.ts';
import type { OverviewMessage } from './messages.ts';

const help = z.object({ ask: z.literal('help') });
const status = z.object({ ask: z.literal('status') });
/** A button that does what typing the text would do. */
const typed = z.object({ ask: z.literal('typed'), text: z.string().max(LONGEST_INPUT) });

/** What the buttons of these cards ask for. */
export const overviewRequests = [help, status, typed] as const;

/** What was typed and not understood, and the command that may have been meant, with what would follow its word. */
export interface NotUnderstood {
  readonly ask: 'not-understood';
  readonly typed: string;
  readonly nearest?: { readonly command: CommandName; readonly argument: string };
}

/** What is said to the bot that is no command, and that people say all the same. */
export interface SmallTalk {
  readonly ask: 'small-talk';
  readonly said: 'greeting' | OverviewMessage['message'];
}

export type OverviewRequest = z.infer<(typeof overviewRequests)[number]> | NotUnderstood | SmallTalk;
