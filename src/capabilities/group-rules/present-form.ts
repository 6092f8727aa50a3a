import type { AgreementForum } from '../../agreement/domain/profile.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { GroupSetting } from './domain/effect.ts';
import type { TypedRule } from './domain/typed-rule.ts';
import { presentRule } from './present.ts';
import type { RuleFormView } from './views.ts';

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
