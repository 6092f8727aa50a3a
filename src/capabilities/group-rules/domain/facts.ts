import type { z } from 'zod';
import { decisionNumber, fact, id } from '../../../partnership/domain/fact-fields.ts';
import { groupRuleSchema } from './effect.ts';

export const groupRuleFacts = [
  /** A vote that was adopted has given the forum a rule of its own. */
  fact('groupRuleSet', { vote: id, forum: id, rule: groupRuleSchema, decision: decisionNumber }),
] as const;

export type GroupRuleFact = z.infer<(typeof groupRuleFacts)[number]>;
