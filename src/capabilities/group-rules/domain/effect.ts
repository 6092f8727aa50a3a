import { z } from 'zod';
import { day, decisionNumber, id, text } from '../../../partnership/domain/fact-fields.ts';
import { changesSchema } from '../../changes/domain/change.ts';
import { groupRuleSchema } from '../../changes/domain/kinds/group-rule.ts';
import type { GroupRule } from '../../changes/domain/kinds/group-rule.ts';

export { groupRuleSchema };
export type { GroupRule };
export type GroupSetting = GroupRule['setting'];

/** In the order in which people read them. */
export const GROUP_SETTINGS = groupRuleSchema.options.map(({ shape }) => shape.setting.value);

/** What belongs to a decision that is more than its question. */
const documented = {
  /** The local day from which it holds; absent: as soon as it may. */
  from: day.exactOptional(),
  /** The whole text, where the question is its gist. */
  wording: text.exactOptional(),
  /** Where the document is: a link, or its registry number (B-bilagor-104). */
  document: z.string().min(1).max(500).exactOptional(),
};

/** What a vote brings about if it is adopted, beside the decision itself. */
export const voteEffectSchema = z.discriminatedUnion('kind', [
  /** The agreement is changed: valid when every party has signed (B-ändringar-92). Without `changes` in words alone. */
  z.strictObject({
    kind: z.literal('amend-agreement'),
    changes: changesSchema.exactOptional(),
    ...documented,
  }),
  /** It is a directive to the forum, in force until it is revoked or replaced (B-styrgrupp-68). */
  z.strictObject({ kind: z.literal('set-directive'), forum: id }),
  z.strictObject({ kind: z.literal('set-rule'), rule: groupRuleSchema }),
  /** Settings that the group may change by itself, or with a yes of each party. */
  z.strictObject({ kind: z.literal('change-settings'), changes: changesSchema, ...documented }),
  /** An earlier decision no longer holds; `replacedBy` holds in its place. */
  z.strictObject({ kind: z.literal('revoke'), decision: decisionNumber, replacedBy: text.exactOptional() }),
]);
export type VoteEffect = z.infer<typeof voteEffectSchema>;
