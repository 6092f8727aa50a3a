import assert from 'node:assert/strict';
import { kindOf } from '../../../../src/capabilities/changes/domain/kinds.ts';
import type { Change } from '../../../../src/capabilities/changes/domain/kinds.ts';
import { occasionOf } from '../../../../src/capabilities/reports/domain/due.ts';
import { formFields } from '../../../../src/capabilities/reports/domain/form.ts';
import { brukarskolan } from '../../../support/agreements.ts';
import { inBrukarskolan } from '../../../support/played.ts';
import type { Played } from '../../../support/played.ts';
import { adopting } from '../../../chat/adopting.ts';

const STOCKHOLM = ['astrid', 'bengt', 'cecilia'];
const group = inBrukarskolan(brukarskolan, '2023-01-09');
const kind = kindOf('report-content');
const where = (played: Played) => ({
  state: played.state,
  agreement: played.agreement,
  forum: 'styrgrupp',
  today: '2023-01-09',
});
const read = (typed: Readonly<Record<string, string>>) => kind.read(typed, where(group));
const decide = (played: Played, vote: string, changes: readonly Change[]): Played =>
  adopting(played, {
    vote,
    text: 'Ska det här gälla?',
    voters: STOCKHOLM,
    effect: { kind: 'change-settings', changes },
  });
const formOf = ({ agreement }: Played) => {
  const definition = agreement.reports.find(({ id }) => id === 'verksamhetsrapport');
  assert.ok(definition);
  return formFields(agreement, definition).map(({ id, asks, label, required }) => ({
    id,
    asks,
    label: label.sv,
    required,
  }));
};

describe('what the group has decided that a report is about (B-styrgrupp-63)', () => {
  const typed = {
    report: 'verksamhetsrapport',
    text: 'Läget i kurserna\r\n\n',
    number: 'Deltagare\nKursträffar',
  };
  const asked = read(typed);
  assert.ok(asked.ok);
  const decided = decide(group, 'v', asked.value);

  it('is the form afterwards, in place of a text about what was decided', () => {
    assert.deepEqual(
      formOf(group).map(({ id }) => id),
      ['decided_content'],
    );
    assert.deepEqual(formOf(decided), [
      { id: 'beslut-1-2023-1', asks: 'text', label: 'Läget i kurserna', required: true },
      { id: 'beslut-1-2023-2', asks: 'number', label: 'Deltagare', required: true },
      { id: 'beslut-1-2023-3', asks: 'number', label: 'Kursträffar', required: true },
    ]);
    assert.match(
      kind.now(where(decided)).words.sv,
      /tar också upp: Läget i kurserna, Deltagare, Kursträffar/,
    );
  });

  it('is asked for in place of what was decided before; what is asked for again goes on as the same', () => {
    const again = read({ report: 'verksamhetsrapport', number: 'Deltagare\nNya deltagare', amount: 'Hyra' });
    assert.ok(again.ok);
    assert.deepEqual(
      formOf(decide(decided, 'w', again.value)).map(({ id, label }) => [id, label]),
      [
        ['beslut-1-2023-2', 'Deltagare'],
        ['beslut-2-2023-2', 'Nya deltagare'],
        ['beslut-2-2023-3', 'Hyra'],
      ],
    );
  });

  it('asks once for what was typed twice, and has an id of its own for each field', () => {
    const twice = read({
      report: 'verksamhetsrapport',
      text: 'Läget\n Läget \nLÄGET',
      number: 'Deltagare\nNya  deltagare\nDeltagare\nNya deltagare',
    });
    assert.ok(twice.ok);
    const again = decide(decided, 'w', twice.value);
    assert.deepEqual(
      formOf(again).map(({ id, asks, label }) => [id, asks, label]),
      [
        ['beslut-2-2023-1', 'text', 'Läget'],
        ['beslut-1-2023-2', 'number', 'Deltagare'],
        ['beslut-2-2023-3', 'number', 'Nya deltagare'],
      ],
    );
  });

  it('leaves a report that has been handed in as it was', () => {
    const values = { decided_content: 'Kurserna har börjat.' };
    const handedIn = group.by('bengt', {
      type: 'submitReport',
      forum: 'samverkansgrupp',
      report: 'verksamhetsrapport:1',
      typed: values,
    });
    const later = decide(handedIn.at('2023-02-01'), 'v', asked.value);
    const report = later.state.reports.get('verksamhetsrapport:1');
    const occasion = report && occasionOf(later.state, report);
    assert.ok(occasion);
    assert.deepEqual(
      formFields(later.agreement, occasion.definition).map(({ id }) => id),
      ['decided_content'],
    );
  });

  it('names a report, something new, each on a line of its own, and nobody', () => {
    const refusal = (more: Readonly<Record<string, string>>) => {
      const found = read({ report: 'verksamhetsrapport', ...more });
      return found.ok ? undefined : found.refusal.code;
    };
    assert.equal(refusal({}), 'nothing-to-change');
    assert.equal(refusal({ report: 'nothing', text: 'Läget' }), 'choice-missing');
    assert.equal(refusal({ text: 'Kalle 19890201-3286' }), 'contains-personal-identity-number');
    assert.equal(refusal({ text: 'x'.repeat(121) }), 'text-too-long');
    assert.equal(
      refusal({ text: Array.from({ length: 21 }, (_, line) => `a${String(line)}`).join('\n') }),
      'too-many-changes',
    );
    const [same] = asked.value;
    assert.ok(same);
    assert.equal(kind.refused(same, where(decided))?.code, 'change-is-as-now');
    assert.equal(kind.refused(same, where(group)), undefined);
  });
});
