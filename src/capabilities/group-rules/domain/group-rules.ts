import type { AgreementForum, Source } from '../../../agreement/domain/profile.ts';
import { isAgreed } from '../../changes/domain/kinds/common.ts';
import { refuse } from '../../../partnership/domain/refusal.ts';
import type { Found, Refusal } from '../../../partnership/domain/refusal.ts';
import type { GroupRule, GroupSetting } from './effect.ts';
import type { VoteRule } from '../../../agreement/domain/decision-rule.ts';

/**
 * Why the group cannot decide on the rule by itself: the agreement has it, and is changed only by all parties
 * (B-ändringar-92); or a casting vote where nobody is chair.
 */
export function notForTheGroup(rules: AgreementForum, { setting, value }: GroupRule): Refusal | undefined {
  if (setting === 'castingVote' && value !== null)
    return inTheAgreement(rules, setting) ?? chairMissing(rules);
  return inTheAgreement(rules, setting);
}

/** Why nothing at all about the setting is for the group to decide. */
export const settingNotForTheGroup = (rules: AgreementForum, setting: GroupSetting): Refusal | undefined =>
  inTheAgreement(rules, setting) ??
  (setting === 'castingVote' && !rules.castingVote ? chairMissing(rules) : undefined);

function inTheAgreement(rules: AgreementForum, setting: GroupSetting): Refusal | undefined {
  const source = rules[setting]?.source;
  return source && isAgreed(source) ? { code: 'rule-is-in-the-agreement', source } : undefined;
}

const chairMissing = ({ chair }: AgreementForum): Refusal | undefined =>
  chair.value.kind === 'none' ? { code: 'casting-vote-needs-a-chair' } : undefined;

/** The group has decided on that very rule already; or it is to be taken away, and there is none. */
export function holdsAlready(rules: AgreementForum, { setting, value }: GroupRule): Refusal | undefined {
  const now = rules[setting];
  if (value === null) return now ? undefined : { code: 'no-rule-to-remove' };
  if (now?.source.kind !== 'group-decision' || canonical(now.value) !== canonical(value)) return undefined;
  return { code: 'rule-holds-already', source: now.source };
}

/** Everything in a rule's value, in one order. */
const canonical = (value: NonNullable<GroupRule['value']>): string =>
  typeof value === 'object' ? JSON.stringify(Object.entries(value).sort()) : String(value);

/**
 * The rule a vote is opened under. For alternatives: the group's own rule for them; else what its majority means for
 * more than two: the most votes, or more than half of all. Two thirds, or all, of several alternatives means nothing
 * that everybody would understand alike, so that is refused.
 */
export function ruleFor(
  rules: AgreementForum,
  alternatives: boolean,
): Found<{ rule: VoteRule; source: Source }> {
  const { decisionRule, alternativesRule } = rules;
  if (!alternatives) return { ok: true, rule: decisionRule.value, source: decisionRule.source };
  if (alternativesRule) {
    return { ok: true, rule: { kind: alternativesRule.value }, source: alternativesRule.source };
  }
  switch (decisionRule.value.kind) {
    case 'simple':
      return { ok: true, rule: { kind: 'plurality' }, source: { kind: 'default' } };
    case 'absolute':
      return { ok: true, rule: { kind: 'absolute' }, source: decisionRule.source };
    case 'qualified':
    case 'unanimous':
      return refuse({ code: 'alternatives-need-a-rule', source: decisionRule.source });
  }
}
