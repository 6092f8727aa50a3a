import { z } from 'zod';
import { choiceSchema } from '../../domain/voting/choice.ts';
import { id, text, toggled } from './bounds.ts';

/** What the buttons of votes and decisions send. */
export const votingInput = [
  z.object({ ask: z.literal('vote-form') }),
  z.object({
    ask: z.literal('open-vote'),
    vote: z.uuid(),
    question: text,
    lastDay: z.union([z.literal(''), z.iso.date()]).exactOptional(),
  }),
  z.object({ ask: z.literal('close') }),
  z.object({ ask: z.literal('decisions'), search: text }),
  z.object({ ask: z.literal('cast-ballot'), vote: id, choice: choiceSchema }),
  z.object({ ask: z.literal('recusal-form'), vote: id }),
  z.object({ ask: z.literal('declare-recusal'), vote: id, reason: text }),
  z.object({ ask: z.literal('show-vote'), vote: id }),
  z.object({ ask: z.literal('answer-form'), vote: id, accept: toggled }),
  z.object({ ask: z.literal('close-vote'), vote: id }),
  z.object({ ask: z.literal('show-result'), vote: id }),
  z.object({ ask: z.literal('reopen-form'), vote: id }),
  z.object({
    ask: z.literal('reopen-vote'),
    earlier: id,
    vote: z.uuid(),
    reason: text,
    secret: toggled,
    written: toggled,
    lastDay: z.union([z.literal(''), z.iso.date()]).exactOptional(),
  }),
] as const;
