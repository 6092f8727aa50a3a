import { z } from 'zod';
import { chosen, OPENS_FORM, optionalDay } from '../../partnership/bounds.ts';
import { GROUP_SETTINGS } from './domain/effect.ts';

const setting = z.enum(GROUP_SETTINGS);

/** Clients send a number as a number or as text. */
const typedNumber = z.union([chosen, z.number().transform(String)]).default('');

/** What the buttons of the group's rules ask for. */
export const ruleRequests = [
  z.object({ ask: z.literal('rules') }),
  z.object({ ask: z.literal('rule-form'), setting }).meta(OPENS_FORM),
  z.object({
    ask: z.literal('propose-rule'),
    setting,
    vote: z.uuid(),
    choice: chosen,
    number: typedNumber,
    share: chosen,
    lastDay: optionalDay,
  }),
] as const;

export type RuleRequest = z.infer<(typeof ruleRequests)[number]>;
