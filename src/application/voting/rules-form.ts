import type { AgreementForum } from '../../domain/agreement.ts';
import { localDay } from '../../domain/calendar.ts';
import type { Registered } from '../../domain/partnership.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { GroupSetting } from '../../domain/voting/effect.ts';
import type { TypedRule } from '../../domain/voting/typed-rule.ts';
import { presentRule } from './rules-present.ts';
import type { RuleFormView } from './rules-views.ts';

export interface FilledRule extends TypedRule {
  readonly setting: GroupSetting;
  readonly vote: string;
  readonly lastDay: string;
}

export const emptyRule = (setting: GroupSetting, vote: string): FilledRule => ({
  setting,
  vote,
  choice: '',
  number: '',
  share: '',
  lastDay: '',
});

/** @param rules what the agreement, with what the forum has decided, says of the forum */
export const presentRuleForm = (
  { forums }: Pick<Registered, 'forums'>,
  rules: AgreementForum,
  { setting, vote, lastDay, ...typed }: FilledRule,
  now: Date,
  problem?: Refusal,
): RuleFormView => ({
  view: 'rule-form',
  vote,
  now: presentRule(rules, setting),
  typed,
  representatives: forums.get(rules.id)?.seats.length ?? 0,
  lastDay,
  today: localDay(now.toISOString()),
  ...(problem && { problem }),
});
