import { z } from 'zod';
import { choiceSchema } from '../../partnership/domain/choice.ts';
import { ballot } from './ballot-input.ts';
import { id, text, toggled } from '../../partnership/bounds.ts';

/** What the buttons of votes send. */
export const votingInput = [
  z.object({ ask: z.literal('vote-form') }),
  z.object({
    ask: z.literal('open-vote'),
    vote: z.uuid(),
    question: text,
    ...ballot,
    written: toggled,
    lastDay: z.union([z.literal(''), z.iso.date()]).exactOptional(),
  }),
  z.object({ ask: z.literal('close') }),
  z.object({ ask: z.literal('cast-ballot'), vote: id, choice: choiceSchema }),
  z.object({ ask: z.literal('recusal-form'), vote: id }),
  z.object({ ask: z.literal('declare-recusal'), vote: id, reason: text }),
  z.object({ ask: z.literal('show-vote'), vote: id }),
  /** Sent by the client itself, for a person who looks at the vote's card. */
  z.object({ ask: z.literal('own-vote'), vote: id }),
  z.object({ ask: z.literal('answer-form'), vote: id, accept: z.boolean() }),
  z.object({ ask: z.literal('close-vote'), vote: id, confirmed: toggled }),
  z.object({ ask: z.literal('show-result'), vote: id }),
] as const;
