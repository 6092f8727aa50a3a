import { z } from 'zod';
import { GROUP_SETTINGS } from '../group-rules/domain/effect.ts';
import { chosen, id, text, toggled } from '../../partnership/bounds.ts';

const setting = z.enum(GROUP_SETTINGS);

/** Clients send a number as a number or as text. */
const typedNumber = z.union([chosen, z.number().transform(String)]).default('');

/** What the buttons of decisions and rules send. */
export const votingInput = [
  z.object({ ask: z.literal('decisions'), search: text }),
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
