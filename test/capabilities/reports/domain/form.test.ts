import assert from 'node:assert/strict';
import {
  formFields,
  isDeviation,
  LONGEST_REPORT_TEXT,
  NO_CHOICE,
  readForm,
} from '../../../../src/capabilities/reports/domain/form.ts';
import type { FormField } from '../../../../src/capabilities/reports/domain/form.ts';
import { brukarskolan, norma } from '../../../support/agreements.ts';
import { everyKindOfField } from '../../../support/report-profile.ts';

function fieldsOf(agreement: typeof norma, definition: string): readonly FormField[] {
  const found = agreement.reports.find(({ id }) => id === definition);
  assert.ok(found);
  return formFields(agreement, found);
}

const every = fieldsOf(everyKindOfField(), 'slutrapport');
const fieldCalled = (id: string): FormField => {
  const field = every.find((candidate) => candidate.id === id);
  assert.ok(field);
  return field;
};

describe('the fields of a report’s form', () => {
  it('are those of the agreement, with its range for participants (N14-27, N9-11)', () => {
    const fields = fieldsOf(norma, 'slutrapport');
    assert.deepEqual(
      fields.map(({ id, asks, required }) => [id, asks, required]),
      [
        ['insatser', 'text', true],
        ['effekter', 'text', true],
        ['medverkande', 'text', false],
        ['deltagare', 'count', false],
      ],
    );
    const { least, most, source } = fields[3]?.expected ?? {};
    assert.deepEqual([least, most, source?.kind], [12, 15, 'clause']);
  });

  it('ask for indicators, funds and feedback once a year (B-uppföljning-81, B-årlig-85, B-jämställdhet-54, B-synpunkter-86)', () => {
    assert.deepEqual(
      fieldsOf(brukarskolan, 'arlig-sammanstallning').map(({ id, asks, baseline }) => [id, asks, baseline]),
      [
        ['verksamhet', 'text', undefined],
        ['medel', 'amount', undefined],
        ['medel-mal', 'text', undefined],
        ['halsa', 'survey', undefined],
        ['livssituation', 'survey', undefined],
        ['andel-man', 'share', 70],
        ['synpunkter', 'feedback-summary', undefined],
      ],
    );
  });

  it('have room for what the group decides at its first meeting (B-styrgrupp-63)', () => {
    const [only, ...more] = fieldsOf(brukarskolan, 'verksamhetsrapport');
    assert.deepEqual([only?.required, only?.source.kind, more], [true, 'clause', []]);
    const last = fieldsOf(brukarskolan, 'halvarsrapport').at(-1);
    assert.deepEqual([last?.id, last?.required], [only?.id, false]);
  });

  it('are one text where the agreement names no content at all', () => {
    const [report] = norma.reports;
    assert.ok(report);
    const [only, ...more] = formFields(norma, { ...report, fields: [] });
    assert.deepEqual([only?.required, only?.source.kind, more], [true, 'default', []]);
  });
});

describe('a filled-in form', () => {
  const enough = { insatser: 'Tio kurser', medel: '733 333,50 kr' };

  it('gives one value for each field that was filled in, as the field asks for it', () => {
    const typed = {
      ...enough,
      insatser: '  Tio kurser\n',
      timmar: '1 204,5',
      omdome: 'mindre-bra',
      deltagare: '14',
      andel: '68,5 %',
      enkat: '38 av 42 mår bättre',
      synpunkter: ' ',
    };
    assert.deepEqual(readForm(every, typed), {
      values: [
        { kind: 'text', field: 'insatser', text: 'Tio kurser' },
        { kind: 'amount', field: 'medel', ore: 73333350 },
        { kind: 'number', field: 'timmar', number: 1204.5 },
        { kind: 'choice', field: 'omdome', choice: 'mindre-bra' },
        { kind: 'number', field: 'deltagare', number: 14 },
        { kind: 'number', field: 'andel', number: 68.5 },
        { kind: 'text', field: 'enkat', text: '38 av 42 mår bättre' },
      ],
      refusals: [],
    });
  });

  it('may leave what is not required, and nothing of fields the form has not', () => {
    const { values, refusals } = readForm(every, {
      ...enough,
      omdome: NO_CHOICE,
      other: 'x',
      constructor: 'x',
    });
    assert.deepEqual([values.length, refusals], [2, []]);
  });

  for (const [field, typed, code] of [
    ['insatser', '', 'answer-missing'],
    ['medel', '  ', 'answer-missing'],
    ['insatser', 'x'.repeat(LONGEST_REPORT_TEXT + 1), 'field-too-long'],
    ['insatser', 'Se 890201-3286', 'field-personal-identity-number'],
    ['enkat', 'Se 19890201-3286', 'field-personal-identity-number'],
    ['medel', '8902013286', 'field-personal-identity-number'],
    ['medel', 'mycket', 'amount-not-understood'],
    ['timmar', 'många', 'number-not-understood'],
    ['deltagare', '12–15', 'count-not-understood'],
    ['deltagare', '-1', 'count-not-understood'],
    ['andel', '101', 'percent-out-of-range'],
    ['andel', '-1', 'percent-out-of-range'],
    ['andel', 'de flesta', 'percent-out-of-range'],
    ['omdome', 'bäst', 'choice-unknown'],
  ] as const) {
    it(`with ${JSON.stringify(typed.slice(0, 20))} in ${field} is refused: ${code}`, () => {
      const [refusal, ...more] = readForm(every, { ...enough, [field]: typed }).refusals;
      assert.deepEqual(more, []);
      assert.equal(refusal?.code, code);
      assert.ok('field' in refusal && refusal.field === fieldCalled(field).label);
    });
  }

  it('says everything that is wrong at once', () => {
    const { refusals } = readForm(every, { medel: 'x', timmar: 'x' });
    assert.deepEqual(
      refusals.map(({ code }) => code),
      ['answer-missing', 'amount-not-understood', 'number-not-understood'],
    );
  });

  it('takes no more text than its card can show', () => {
    const texts = Array.from({ length: 6 }, (_, index) => ({
      ...fieldCalled('insatser'),
      id: `text-${index}`,
    }));
    const typed = Object.fromEntries(texts.map(({ id }) => [id, 'x'.repeat(LONGEST_REPORT_TEXT)]));
    assert.deepEqual(readForm(texts, typed).refusals, [{ code: 'report-too-long', longest: 20_000 }]);
    assert.deepEqual(readForm(texts.slice(1), typed).refusals, []);
  });

  it('with a figure outside what the agreement expects is accepted, and a deviation (N9-11)', () => {
    const field = fieldCalled('deltagare');
    const deviates = ['11', '12', '15', '16'].map((typed) => {
      const [value] = readForm([field], { deltagare: typed }).values;
      assert.ok(value);
      return isDeviation(field, value);
    });
    assert.deepEqual(deviates, [true, false, false, true]);
  });
});
