import type { Label, Source } from '../../agreement/domain/profile.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { GroupRule, GroupSetting } from './domain/effect.ts';
import type { TypedRule } from './domain/typed-rule.ts';

export type GroupRulesView = RulesView | RuleFormView;

/** A rule that holds: nothing is not a rule. */
export type HeldRule = GroupRule & { value: NonNullable<GroupRule['value']> };

/** One of the forum's rules as it is now. */
export interface RuleLine {
  setting: GroupSetting;
  /** Absent: there is none. */
  held?: { rule: HeldRule; source: Source };
  /** For alternatives: their rule is what the decision rule means for them. */
  follows: boolean;
  /** Why the group cannot change it by itself; absent: it can. */
  closed?: Refusal;
}

export interface RulesView {
  view: 'rules';
  partnership: string;
  forum: Label;
  rules: readonly RuleLine[];
  /** Whether to offer what only representatives may do. */
  representative: boolean;
}

export interface RuleFormView {
  view: 'rule-form';
  /** The vote that will be opened: pressing the form's button again opens no other. */
  vote: string;
  now: RuleLine;
  typed: TypedRule;
  /** How many representatives the forum has: no more can ever take part. */
  representatives: number;
  /** Local calendar day, ISO; empty for none. */
  lastDay: string;
  /** The first day that can be chosen: today, local ISO. */
  today: string;
  problem?: Refusal;
}
