import { z } from 'zod';
import { decisionNumber, id, text } from '../../../partnership/domain/fact-fields.ts';
import { alternativesRuleSchema, majorityRuleSchema } from '../../../agreement/domain/decision-rule.ts';

/**
 * A rule of the group's own that a decision can set where the agreement is silent. `null` takes it away again. Neither
 * agreement gives a quorum, a casting vote or substitutes, so only such a decision can; nor does either say how early
 * people are told of a meeting, or how long they have to answer, so the product has a default for both.
 */
export const groupRuleSchema = z.discriminatedUnion('setting', [
  z.strictObject({ setting: z.literal('decisionRule'), value: majorityRuleSchema }),
  z.strictObject({ setting: z.literal('alternativesRule'), value: alternativesRuleSchema }),
  z.strictObject({
    setting: z.literal('quorum'),
    value: z.strictObject({ least: z.int().min(1).max(100) }).nullable(),
  }),
  z.strictObject({ setting: z.literal('castingVote'), value: z.literal('chair').nullable() }),
  z.strictObject({
    setting: z.literal('substitutes'),
    value: z.strictObject({ mostPerParty: z.int().min(1).max(20) }).nullable(),
  }),
  z.strictObject({ setting: z.literal('meetingNoticeDays'), value: z.int().min(1).max(60) }),
  z.strictObject({ setting: z.literal('daysToAnswer'), value: z.int().min(1).max(60) }),
]);
export type GroupRule = z.infer<typeof groupRuleSchema>;
export type GroupSetting = GroupRule['setting'];

/** In the order in which people read them. */
export const GROUP_SETTINGS = groupRuleSchema.options.map(({ shape }) => shape.setting.value);

/** What a vote brings about if it is adopted, beside the decision itself. */
export const voteEffectSchema = z.discriminatedUnion('kind', [
  /** The agreement is changed: valid when every party has signed (B-ändringar-92). */
  z.strictObject({ kind: z.literal('amend-agreement') }),
  /** It is a directive to the forum, in force until it is revoked or replaced (B-styrgrupp-68). */
  z.strictObject({ kind: z.literal('set-directive'), forum: id }),
  z.strictObject({ kind: z.literal('set-rule'), rule: groupRuleSchema }),
  /** An earlier decision no longer holds; `replacedBy` holds in its place. */
  z.strictObject({ kind: z.literal('revoke'), decision: decisionNumber, replacedBy: text.exactOptional() }),
]);
export type VoteEffect = z.infer<typeof voteEffectSchema>;
