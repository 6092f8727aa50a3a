import assert from 'node:assert/strict';
import { renderView } from '../../../src/chat/render.ts';
import { textsOf } from '../../support/card-faults.ts';
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
      'Hela dagordningen (17)',
    ]);
    assert.deepEqual(titles('meeting.called'), [
      'Kommer',
      'Kommer inte',
      'Ersättare',
      'Visa ärendet',
      'Visa ärendet',
      'Hela dagordningen (26)',
      'Ändra dagordning',
      'Ändra eller ställ in',
    ]);
    const rsvp = [
      ...['Kommer', 'Kommer inte', 'Ersättare'],
      ...['Visa ärendet', 'Visa ärendet', 'Hela dagordningen (26)'],
    ];
    assert.deepEqual(titles('meeting.own'), rsvp);
    for (const over of ['meeting.cancelled', 'meeting.own-cancelled']) assert.deepEqual(titles(over), []);
    assert.deepEqual(titles('meeting.open'), ['Visa ärendet', 'Visa ärendet', 'Hela dagordningen (26)']);
  });

  it('marks the person’s own answer, and shows what can be opened on the day', () => {
    assert.deepEqual(titles('meeting.own-coming').slice(0, 2), ['✓ Kommer', 'Kommer inte']);
    assert.deepEqual(titles('meeting.own-not-coming').slice(0, 2), ['Kommer', '✓ Kommer inte']);
    assert.ok(titles('meeting.own-substitute').includes('✓ Ersättare'));
    assert.ok(!titles('meeting.called').includes('Öppna mötet'), 'it would be refused');
    assert.equal(button(card('meeting.on-the-day'), 'Öppna mötet').style, 'positive');
  });

  it('shows what was changed from what, and why it was cancelled', () => {
    const said = (name: string): string => textsOf(card(name)).join('\n').replaceAll('\u00a0', ' ');
    assert.match(said('meeting.changed'), /flyttat från tisdag den 11 februari 2025 kl\. 9\.30/);
    assert.match(said('meeting.own-changed'), /Platsen är ändrad\. Tidigare: Rosenlund\./);
    assert.match(
      said('meeting.cancelled'),
      /Inställt: ordinarie möte onsdag .*\n.*\nSkäl: Flera är sjuka\./s,
    );
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
      ['order-form.second', 'Klart'],
    ] as const) {
      assert.equal(button(card(name), title).associatedInputs, 'none', name);
    }
  });

  it('keep what was typed', () => {
    assert.deepEqual(typed('meeting-form.problem'), ['2025-02-12', '13:00', '', 'Rosenlund', 'extra', '']);
    assert.deepEqual(typed('move-meeting-form.problem'), ['2025-01-12', '13:00', '', '']);
    assert.deepEqual(typed('cancel-meeting-form.problem'), ['Sjukdom. '.repeat(80)]);
    assert.deepEqual(typed('substitute-form.serves'), ['nobody', 'Eva Holm']);
    assert.deepEqual(typed('matter-form.problem'), ['Ring 890201-3286', '', '']);
    assert.deepEqual(typed('matter-form.raises'), ['', '', '', 'samverkansgrupp']);
  });

  it('never say that a substitute may vote unless a rule says so', () => {
    assert.match(JSON.stringify(card('substitute-form.no-vote')), /varken avtalet eller något beslut/);
    assert.match(JSON.stringify(card('substitute-form.serves')), /gruppens eget beslut §\s1\/2025/);
  });
});
