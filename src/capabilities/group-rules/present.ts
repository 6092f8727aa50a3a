import type { Agreement, AgreementForum } from '../../agreement/domain/profile.ts';
import { GROUP_SETTINGS } from './domain/effect.ts';
import type { GroupSetting } from './domain/effect.ts';
import { ruleFor, settingNotForTheGroup } from './domain/group-rules.ts';
import { forumName } from '../../partnership/presenting.ts';
import type { RuleLine, RulesView } from './views.ts';

export const presentRules = (
  agreement: Agreement,
  rules: AgreementForum,
  representative: boolean,
): RulesView => ({
  view: 'rules',
  partnership: agreement.name,
  forum: forumName(agreement, rules.id),
  rules: GROUP_SETTINGS.map((setting) => presentRule(rules, setting)),
  representative,
});

export function presentRule(rules: AgreementForum, setting: GroupSetting): RuleLine {
  const held = heldRule(rules, setting);
  const closed = settingNotForTheGroup(rules, setting);
  const follows = setting === 'alternativesRule' && !rules.alternativesRule;
  return { setting, ...(held && { held }), follows, ...(closed && { closed }) };
}

function heldRule(rules: AgreementForum, setting: GroupSetting): RuleLine['held'] {
  const { decisionRule, quorum, castingVote, substitutes } = rules;
  switch (setting) {
    case 'decisionRule':
      return { rule: { setting, value: decisionRule.value }, source: decisionRule.source };
    case 'alternativesRule': {
      const found = ruleFor(rules, true);
      if (!found.ok) return undefined;
      const value = found.rule.kind === 'absolute' ? 'absolute' : 'plurality';
      return { rule: { setting, value }, source: found.source };
    }
    case 'quorum':
      return quorum && { rule: { setting, value: quorum.value }, source: quorum.source };
    case 'castingVote':
      return castingVote && { rule: { setting, value: castingVote.value }, source: castingVote.source };
    case 'substitutes':
      return substitutes && { rule: { setting, value: substitutes.value }, source: substitutes.source };
  }
}
