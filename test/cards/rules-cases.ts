import type { RuleFormView } from '../../src/application/voting/rules-views.ts';
import { presentRule, presentRules } from '../../src/application/voting/rules-present.ts';
import type { View } from '../../src/application/views.ts';
import type { Agreement, AgreementForum } from '../../src/domain/agreement.ts';
import type { GroupSetting } from '../../src/domain/voting/effect.ts';
import { brukarskolan, norma } from '../support/agreements.ts';

const source = { kind: 'group-decision', decision: '§ 4/2025' } as const;

const forumOf = ({ forums: [forum] }: Agreement): AgreementForum => {
  if (!forum) throw new Error('an agreement has a forum');
  return forum;
};

const decided: AgreementForum = {
  ...forumOf(norma),
  decisionRule: { value: { kind: 'qualified', numerator: 2, denominator: 3 }, source },
  quorum: { value: { least: 3 }, source: { ...source, decision: '§ 5/2025' } },
  castingVote: { value: 'chair', source: { ...source, decision: '§ 6/2025' } },
  substitutes: { value: { mostPerParty: 1 }, source: { ...source, decision: '§ 7/2025' } },
};

const rulesOf = (agreement: Agreement, rules = forumOf(agreement), representative = true): View =>
  presentRules(agreement, rules, representative);

const form = (rules: AgreementForum, setting: GroupSetting): RuleFormView => ({
  view: 'rule-form',
  vote: '0198c6f2-1111-7000-8000-000000000001',
  now: presentRule(rules, setting),
  typed: { choice: '', number: '', share: '' },
  representatives: 5,
  lastDay: '',
  today: '2025-05-20',
});

export const rulesCases: Readonly<Record<string, View>> = {
  'rules.norma': rulesOf(norma),
  'rules.brukarskolan': rulesOf(brukarskolan),
  'rules.decided': rulesOf(norma, decided),
  'rules.reader': rulesOf(norma, decided, false),
  'rule-form.decision-rule': {
    ...form(forumOf(norma), 'decisionRule'),
    typed: { choice: 'qualified', number: '', share: '1/3' },
    problem: { code: 'share-not-a-majority' },
  },
  'rule-form.alternatives': form(decided, 'alternativesRule'),
  'rule-form.quorum': {
    ...form(forumOf(norma), 'quorum'),
    typed: { choice: 'number', number: '6', share: '' },
    problem: { code: 'quorum-too-large', most: 5 },
  },
  'rule-form.quorum-held': form(decided, 'quorum'),
  'rule-form.casting-vote': form(forumOf(brukarskolan), 'castingVote'),
  'rule-form.substitutes': form(decided, 'substitutes'),
};
