import { z } from 'zod';
import { choiceSchema } from '../../partnership/domain/choice.ts';
import { GROUP_SETTINGS } from '../group-rules/domain/effect.ts';
import { ballot } from './ballot-input.ts';
import { chosen, id, text, toggled } from '../../partnership/bounds.ts';

const setting = z.enum(GROUP_SETTINGS);

/** Clients send a number as a number or as text. */
const typedNumber = z.union([chosen, z.number().transform(String)]).default('');

/** What the buttons of votes and decisions send. */
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
  z.object({ ask: z.literal('decisions'), search: text }),
  z.object({ ask: z.literal('cast-ballot'), vote: id, choice: choiceSchema }),
  z.object({ ask: z.literal('recusal-form'), vote: id }),
  z.object({ ask: z.literal('declare-recusal'), vote: id, reason: text }),
  z.object({ ask: z.literal('show-vote'), vote: id }),
  /** Sent by the client itself, for a person who looks at the vote's card. */
  z.object({ ask: z.literal('own-vote'), vote: id }),
  z.object({ ask: z.literal('answer-form'), vote: id, accept: z.boolean() }),
  z.object({ ask: z.literal('close-vote'), vote: id, confirmed: toggled }),
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
  z.object({ ask: z.literal('rules') }),
  z.object({ ask: z.literal('rule-form'), setting }),
  z.object({
    ask: z.literal('propose-rule'),
    setting,
    vote: z.uuid(),
    choice: chosen,
    number: typedNumber,
    share: chosen,
    lastDay: z.union([z.literal(''), z.iso.date()]).default(''),
  }),
] as const;
