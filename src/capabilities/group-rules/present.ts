import type { Agreement, AgreementForum, Source } from '../../agreement/domain/profile.ts';
import type { VoteRule } from '../../agreement/domain/decision-rule.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { forumName } from '../../partnership/presenting.ts';
import { GROUP_SETTINGS } from './domain/effect.ts';
import type { GroupSetting } from './domain/effect.ts';
import { ruleFor, settingNotForTheGroup } from './domain/group-rules.ts';
import type { presentRuleForm } from './present-form.ts';

export type GroupRulesView = ReturnType<typeof presentRules | typeof presentRuleForm>;

/** Beside the menu, on a phone. */
const RULES_IN_ROW = 2;

/** Every rule as it is now with its source, also those that nobody has given, and which the group can decide on. */
export function presentRules(agreement: Agreement, rules: AgreementForum, representative: boolean) {
  const settings = GROUP_SETTINGS.map((setting) => ({
    setting,
    rule: settingInWords(rules, setting),
    closed: settingNotForTheGroup(rules, setting),
  }));
  const open = representative ? settings.filter(({ closed }) => closed === undefined) : [];
  return {
    view: 'rules' as const,
    partnership: agreement.name,
    forum: forumName(agreement, rules.id),
    rules: settings.map(({ closed, ...shown }) => ({
      ...shown,
      // That it is in the agreement its source says already.
      why: closed?.code === 'rule-is-in-the-agreement' ? undefined : closed,
    })),
    proposals: open.map(({ setting }, index) => ({
      setting,
      mode: index < RULES_IN_ROW ? null : ('secondary' as const),
    })),
  };
}

/** What the forum's setting is now. */
export function settingInWords(rules: AgreementForum, setting: GroupSetting): Phrase {
  switch (setting) {
    case 'decisionRule':
      return ruleInWords(rules.decisionRule.value, rules.decisionRule.source);
    case 'alternativesRule':
      return alternativesRule(rules);
    case 'quorum':
    case 'castingVote':
    case 'substitutes': {
      const held = rules[setting];
      if (!held) return { say: `rules.${setting}.none`, source: { kind: 'default' } };
      const numbers = typeof held.value === 'object' ? held.value : undefined;
      return { say: `rules.${setting}.held`, ...numbers, source: held.source };
    }
    case 'meetingNoticeDays':
    case 'daysToAnswer': {
      const { value: days, source } = rules[setting];
      const say: Phrase['say'] =
        source.kind === 'default' ? `rules.${setting}.default` : `rules.${setting}.held`;
      return { say, days, source };
    }
  }
}

/** Where the group has no rule for alternatives, it is what the decision rule means for them. */
function alternativesRule(rules: AgreementForum): Phrase {
  const found = ruleFor(rules, true);
  if (!found.ok) return { say: 'rules.alternativesRule.none' };
  const { source } = found;
  if (found.rule.kind !== 'absolute') return ruleInWords({ kind: 'plurality' }, source);
  const rule: Phrase = { say: 'rule.with-source', rule: { say: 'rules.alternatives.absolute' }, source };
  return rules.alternativesRule ? rule : { say: 'rules.follows', rule };
}

/** The rule of a vote, with where it comes from. */
export const ruleInWords = (rule: VoteRule, source: Source): Phrase => ({
  say: 'rule.with-source',
  rule: { ...rule, say: `rule.${rule.kind}` },
  source,
});

/** What it takes, in a few words. */
export const ruleInBrief = (rule: VoteRule, source: Source): Phrase => ({
  ...rule,
  say: `rule.brief.${rule.kind}`,
  source,
});

/** Also where every party has to say yes. */
export const withEveryParty = (rule: Phrase, eachParty: boolean | undefined): Phrase =>
  eachParty ? sentences(rule, { say: 'rule.every-party', source: { kind: 'default' } }) : rule;

/** Sentences one after another, at least one. */
export const sentences = (...all: readonly Phrase[]): Phrase =>
  all.reduce((said, also) => ({ say: 'sentence.also', said, also }));
