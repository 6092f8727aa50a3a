import type { AgreementForum } from '../../agreement/domain/profile.ts';
import type { Named } from '../../partnership/presenting.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { GroupSetting } from './domain/effect.ts';
import { isProtecting } from './domain/every-party.ts';
import { ruleQuestion } from './domain/rule-question.ts';
import { RULE_NUMBERS } from './domain/typed-rule.ts';
import type { RULE_CHOICES } from './domain/typed-rule.ts';
import { settingInWords } from './present.ts';
import { lastDayFields } from './present-last-day.ts';
import type { RuleRequest } from './requests.ts';

export type FilledRule = Omit<Extract<RuleRequest, { ask: 'propose-rule' }>, 'ask'>;

export const emptyRule = (setting: GroupSetting, vote: string): FilledRule => ({
  setting,
  vote,
  choice: '',
  number: '',
  share: '',
  lastDay: '',
});

/** The text of each choice. */
const CHOICES = {
  decisionRule: {
    simple: 'rule.simple',
    absolute: 'rule.absolute',
    qualified: 'rule-form.qualified',
    unanimous: 'rule.unanimous',
  },
  alternativesRule: { plurality: 'rule.plurality', absolute: 'rules.alternatives.absolute' },
  quorum: { number: 'rule-form.quorum.choose.number', none: 'rule-form.quorum.choose.none' },
  castingVote: {},
  substitutes: { number: 'rule-form.substitutes.choose.number', none: 'rule-form.substitutes.choose.none' },
  meetingNoticeDays: {},
  daysToAnswer: {},
} as const satisfies {
  [S in GroupSetting]: Partial<Record<(typeof RULE_CHOICES)[S][number], string>>;
};

/**
 * Where only one thing can be proposed, nothing is asked for, and the button sends it.
 * @param rules what the agreement, with what the forum has decided, says of the forum
 */
export function presentRuleForm(
  shown: Named,
  rules: AgreementForum,
  { setting, vote, lastDay, choice, share, number }: FilledRule,
  refusal?: Refusal,
) {
  const only = onlyChoice(rules, setting);
  const representatives = shown.state.forums.get(rules.id)?.seats.length ?? 0;
  return {
    view: 'rule-form' as const,
    setting,
    rule: settingInWords(rules, setting),
    question:
      setting === 'castingVote'
        ? ruleQuestion({ setting, value: only === 'none' ? null : 'chair' })
        : undefined,
    choices:
      only === undefined ? Object.entries(CHOICES[setting]).map(([value, title]) => ({ value, title })) : [],
    choice,
    share: setting === 'decisionRule' ? share : undefined,
    // Beside a choice whether there is to be a number at all, the number cannot be required.
    number: numberField(setting, number, representatives, only !== undefined),
    everyParty: isProtecting(setting),
    ...lastDayFields(lastDay, shown, rules.id),
    refusal,
    send: { setting, vote, ...(only !== undefined && { choice: only }) },
  };
}

/** A rule to give where there is none, or to take away. */
function onlyChoice(rules: AgreementForum, setting: GroupSetting): string | undefined {
  if (setting === 'castingVote') return rules.castingVote ? 'none' : 'chair';
  if (isProtecting(setting)) return 'number';
  return (setting === 'quorum' || setting === 'substitutes') && !rules[setting] ? 'number' : undefined;
}

/** No more than the forum has representatives can ever take part. */
function numberField(setting: GroupSetting, typed: string, representatives: number, required: boolean) {
  if (setting === 'decisionRule' || setting === 'alternativesRule' || setting === 'castingVote')
    return undefined;
  const { least, most } = RULE_NUMBERS[setting];
  return {
    least,
    most: setting === 'quorum' ? Math.min(most, representatives) : most,
    typed: /^\d{1,4}$/.test(typed) ? Number(typed) : undefined,
    required,
  };
}
