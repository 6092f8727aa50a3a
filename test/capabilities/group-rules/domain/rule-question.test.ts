import assert from 'node:assert/strict';
import type { GroupRule } from '../../../../src/capabilities/group-rules/domain/effect.ts';
import { LONGEST_QUESTION } from '../../../../src/capabilities/voting/domain/opening.ts';
import { ruleQuestion } from '../../../../src/capabilities/group-rules/domain/rule-question.ts';
import { readRule } from '../../../../src/capabilities/group-rules/domain/typed-rule.ts';

const RULES: readonly GroupRule[] = [
  { setting: 'decisionRule', value: { kind: 'simple' } },
  { setting: 'decisionRule', value: { kind: 'absolute' } },
  { setting: 'decisionRule', value: { kind: 'qualified', numerator: 2, denominator: 3 } },
  { setting: 'decisionRule', value: { kind: 'qualified', numerator: 3, denominator: 4 } },
  { setting: 'decisionRule', value: { kind: 'unanimous' } },
  { setting: 'alternativesRule', value: 'plurality' },
  { setting: 'alternativesRule', value: 'absolute' },
  { setting: 'quorum', value: { least: 1 } },
  { setting: 'quorum', value: { least: 3 } },
  { setting: 'quorum', value: null },
  { setting: 'castingVote', value: 'chair' },
  { setting: 'castingVote', value: null },
  { setting: 'substitutes', value: { mostPerParty: 1 } },
  { setting: 'substitutes', value: { mostPerParty: 2 } },
  { setting: 'substitutes', value: null },
  { setting: 'meetingNoticeDays', value: 1 },
  { setting: 'meetingNoticeDays', value: 14 },
  { setting: 'daysToAnswer', value: 3 },
  { setting: 'daysToAnswer', value: 60 },
];

describe('the question about a rule', () => {
  it('is another for every rule, and a question that fits', () => {
    for (const language of ['sv', 'en'] as const) {
      const questions = RULES.map((rule) => ruleQuestion(rule)[language]);
      assert.equal(new Set(questions).size, RULES.length);
      for (const question of questions) {
        assert.match(question, /\?$/);
        assert.ok(question.length <= LONGEST_QUESTION);
      }
    }
  });

  it('says the numbers', () => {
    const quorum = (least: number) => ruleQuestion({ setting: 'quorum', value: { least } });
    assert.equal(quorum(3).sv, 'Ska gruppen vara beslutsför när minst 3 deltar?');
    assert.equal(quorum(1).sv, 'Ska gruppen vara beslutsför när minst en deltar?');
    assert.equal(quorum(1).en, 'Shall the group have a quorum when at least one takes part?');
    const [, , twoThirds] = RULES;
    assert.ok(twoThirds);
    assert.match(ruleQuestion(twoThirds).sv, /minst 2\/3 ja/);
  });
});

describe('a rule as it is filled in', () => {
  const typed = { choice: '', number: '', share: '' };

  it('is read with what belongs to it', () => {
    for (const rule of RULES) {
      const { setting, value } = rule;
      const choice =
        value === null
          ? 'none'
          : typeof value === 'string'
            ? value
            : typeof value === 'object' && 'kind' in value
              ? value.kind
              : 'number';
      const number =
        typeof value === 'number'
          ? String(value)
          : value !== null && typeof value === 'object' && !('kind' in value)
            ? Object.values(value).join()
            : '';
      const share =
        value !== null && typeof value === 'object' && 'numerator' in value
          ? `${value.numerator}/${value.denominator}`
          : '';
      assert.deepEqual(readRule(setting, { choice, number, share }), { ok: true, value: rule });
    }
  });

  it('is refused without a choice, or with a number or share that is none', () => {
    const refusal = (...given: Parameters<typeof readRule>) => {
      const read = readRule(...given);
      return read.ok ? undefined : read.refusal;
    };
    assert.deepEqual(refusal('decisionRule', typed), { code: 'choice-missing' });
    assert.deepEqual(refusal('decisionRule', { ...typed, choice: 'plurality' }), { code: 'choice-missing' });
    assert.deepEqual(refusal('decisionRule', { ...typed, choice: 'qualified' }), { code: 'field-missing' });
    assert.deepEqual(refusal('decisionRule', { ...typed, choice: 'qualified', share: '1/2' }), {
      code: 'share-not-a-majority',
    });
    assert.deepEqual(refusal('quorum', { ...typed, choice: 'number', number: '0' }), {
      code: 'number-out-of-range',
      least: 1,
      most: 100,
    });
    assert.deepEqual(refusal('substitutes', { ...typed, choice: 'number', number: '1.5' }), {
      code: 'number-out-of-range',
      least: 1,
      most: 20,
    });
  });
});
