import { emptyRule, presentRuleForm } from '../../../src/capabilities/group-rules/present-form.ts';
import type { GroupRulesView } from '../../../src/capabilities/group-rules/present.ts';
import { presentRules } from '../../../src/capabilities/group-rules/present.ts';
import type { AgreementForum } from '../../../src/agreement/domain/profile.ts';
import { agreementForum } from '../../../src/partnership/domain/state.ts';
import type { GroupSetting } from '../../../src/capabilities/group-rules/domain/effect.ts';
import { ruleQuestion } from '../../../src/capabilities/group-rules/domain/rule-question.ts';
import { readRule } from '../../../src/capabilities/group-rules/domain/typed-rule.ts';
import type { TypedRule } from '../../../src/capabilities/group-rules/domain/typed-rule.ts';
import type { Refusal } from '../../../src/partnership/domain/refusal.ts';
import { inNorma } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import { chaired, FORUM, groupOf, opening, ruled } from '../../support/played-votes.ts';

const DAY = '2025-03-03';
const VOTE = '0198c6f2-1111-7000-8000-000000000001';

const norma = inNorma().at(DAY);
const stockholm = groupOf().at(DAY);

/** Norma’s group has decided on every rule it can. */
const decided = ruled(
  norma,
  { setting: 'quorum', value: { least: 2 } },
  { setting: 'substitutes', value: { mostPerParty: 1 } },
  { setting: 'alternativesRule', value: 'plurality' },
  { setting: 'decisionRule', value: { kind: 'qualified', numerator: 2, denominator: 3 } },
);
/** So has Stockholm’s, whose agreement says how votes are counted. */
const withChair = ruled(
  chaired(groupOf()).at(DAY),
  { setting: 'quorum', value: { least: 3 } },
  { setting: 'alternativesRule', value: 'absolute' },
  { setting: 'castingVote', value: 'chair' },
);
/** More is asked for than a majority, so it is not said how one of several alternatives is chosen. */
const unanimous = ruled(norma, { setting: 'decisionRule', value: { kind: 'unanimous' } });
/** Everybody has longer to answer, and is told of meetings earlier. */
const patient = ruled(
  norma,
  { setting: 'meetingNoticeDays', value: 14 },
  { setting: 'daysToAnswer', value: 10 },
);
const absolute = ruled(norma, { setting: 'decisionRule', value: { kind: 'absolute' } });

function rulesIn({ agreement }: Played): AgreementForum {
  const rules = agreementForum(agreement, FORUM);
  if (!rules) throw new Error('the agreement has a steering group');
  return rules;
}

const rules = (play: Played, representative = true) =>
  presentRules(play.agreement, rulesIn(play), representative);

const form = (play: Played, setting: GroupSetting, typed: Partial<TypedRule> = {}, refusal?: Refusal) =>
  presentRuleForm(play.presenting(), rulesIn(play), { ...emptyRule(setting, VOTE), ...typed }, refusal);

/** The form as it comes back when it is sent filled in like this. */
function sent(play: Played, setting: GroupSetting, typed: Partial<TypedRule>) {
  const read = readRule(setting, { choice: '', number: '', share: '', ...typed });
  if (!read.ok) return form(play, setting, typed, read.refusal);
  const [first] = play.state.forums.get(FORUM)?.seats ?? [];
  const command = opening({
    vote: VOTE,
    question: ruleQuestion(read.value).sv,
    effect: { kind: 'set-rule', rule: read.value },
  });
  return form(play, setting, typed, play.refusal(first?.member ?? '', command));
}

export const rulesCases: Readonly<Record<string, GroupRulesView>> = {
  'rules.norma': rules(norma),
  'rules.brukarskolan': rules(stockholm),
  'rules.decided': rules(decided),
  'rules.decided-with-chair': rules(withChair),
  'rules.unanimous': rules(unanimous),
  'rules.absolute': rules(absolute),
  'rules.patient': rules(patient),
  'rules.reader': rules(decided, false),
  'rule-form.decision-rule': sent(norma, 'decisionRule', { choice: 'qualified', share: '1/3' }),
  'rule-form.alternatives': form(unanimous, 'alternativesRule'),
  'rule-form.quorum': sent(stockholm, 'quorum', { choice: 'number', number: '6' }),
  'rule-form.quorum-held': form(decided, 'quorum'),
  'rule-form.casting-vote': form(stockholm, 'castingVote'),
  'rule-form.casting-vote-held': form(withChair, 'castingVote'),
  'rule-form.notice': sent(norma, 'meetingNoticeDays', { number: '0' }),
  'rule-form.days-to-answer': form(stockholm, 'daysToAnswer'),
  'rule-form.days-to-answer-held': form(patient, 'daysToAnswer'),
  'rule-form.substitutes': form(decided, 'substitutes'),
};
