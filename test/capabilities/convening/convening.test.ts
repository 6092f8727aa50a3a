import assert from 'node:assert/strict';
import { renderView } from '../../../src/chat/render.ts';
import { button, partsOfType } from '../../support/card-parts.ts';
import { agendaCases } from '../agenda/agenda-cases.ts';
import { conveningCases } from './convening-cases.ts';
import { substituteCases } from '../attendance/substitute-cases.ts';

const LARGEST_CARD = 28 * 1024;

const card = (name: string, language: 'sv' | 'en' = 'sv'): object => {
  const view = { ...conveningCases, ...agendaCases, ...substituteCases }[name];
  assert.ok(view, name);
  return renderView(view, language).card;
};
const titles = (name: string): readonly unknown[] =>
  partsOfType(card(name), 'Action.').map(({ title }) => title);
const typed = (name: string): readonly unknown[] =>
  partsOfType(card(name), 'Input.').map(({ value }) => value);

describe('the card of a meeting', () => {
  it('has the buttons of a draft, and then those of a notice', () => {
    assert.deepEqual(titles('meeting.draft'), [
      'Skicka kallelse',
      'Ändra tid eller plats',
      'Ändra dagordning',
      'Ställ in mötet',
    ]);
    assert.deepEqual(titles('meeting.called'), [
      'Kommer',
      'Kommer inte',
      'Ersättare kommer',
      'Öppna mötet',
      'Ändra dagordning',
      'Ändra eller ställ in',
    ]);
    assert.deepEqual(titles('meeting.own'), ['Kommer', 'Kommer inte', 'Ersättare kommer']);
    for (const over of ['meeting.cancelled', 'meeting.own-cancelled', 'meeting.open']) {
      assert.deepEqual(titles(over), []);
    }
  });

  it('is not too large for Teams with thirty matters', () => {
    const view = conveningCases['meeting.draft-warned'];
    assert.ok(view?.view === 'meeting');
    const problem = view.agenda.filter(({ reason }) => reason === 'problem');
    assert.equal(problem.length, 1);
    const agenda = Array.from({ length: 50 }, () => problem).flat();
    const { card: large } = renderView({ ...view, agenda }, 'sv');
    assert.ok(Buffer.byteLength(JSON.stringify(large)) < LARGEST_CARD);
  });
});

describe('the forms of meetings', () => {
  it('can be left without filling them in', () => {
    for (const [name, title] of [
      ['meeting-form.empty', 'Tillbaka'],
      ['move-meeting-form.draft', 'Tillbaka'],
      ['move-meeting-form.draft', 'Ställ in mötet'],
      ['cancel-meeting-form.draft', 'Tillbaka till mötet'],
      ['substitute-form.no-vote', 'Tillbaka till mötet'],
      ['matter-form.empty', 'Tillbaka'],
      ['order-form.second', 'Klar'],
    ] as const) {
      assert.equal(button(card(name), title).associatedInputs, 'none', name);
    }
  });

  it('keep what was typed', () => {
    assert.deepEqual(typed('meeting-form.problem'), ['2025-02-12', '13:00', 'Rosenlund', 'extra', '']);
    assert.deepEqual(typed('move-meeting-form.problem'), ['2025-01-12', '13:00', '']);
    assert.deepEqual(typed('cancel-meeting-form.problem'), ['Sjukdom. '.repeat(80)]);
    assert.deepEqual(typed('substitute-form.serves'), ['nobody', 'Eva Holm']);
    assert.deepEqual(typed('matter-form.problem'), ['Ring 890201-3286']);
    assert.deepEqual(typed('matter-form.raises'), ['', 'samverkansgrupp']);
  });

  it('never say that a substitute may vote unless a rule says so', () => {
    assert.match(JSON.stringify(card('substitute-form.no-vote')), /varken avtalet eller något beslut/);
    assert.match(JSON.stringify(card('substitute-form.serves')), /gruppens eget beslut § 1\/2025/);
  });
});
