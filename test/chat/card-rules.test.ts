import assert from 'node:assert/strict';
import type { View } from '../../src/capabilities/index.ts';
import { parseCardInput } from '../../src/chat/card-input.ts';
import { prepareTemplates, templateNames } from '../../src/chat/templates.ts';
import { renderView } from '../../src/chat/render.ts';
import { cardFaults, textsOf } from '../support/card-faults.ts';
import { button, partsOf, partsOfType } from '../support/card-parts.ts';
import { cases } from './cases.ts';
import { drawn } from './drawn.ts';

const LARGEST_CARD = 28 * 1024;
const LANGUAGES = ['sv', 'en'] as const;

/** What Teams does by itself (`refresh`) has no title. */
const titles = (card: unknown): readonly unknown[] =>
  partsOfType(card, 'Action.').flatMap(({ title }) => title ?? []);

function viewOf<T extends View['view']>(name: string, kind: T): Extract<View, { view: T }> {
  const view = cases[name];
  if (view?.view !== kind) throw new Error(`no ${kind} case ${name}`);
  return view as Extract<View, { view: T }>;
}

describe('every card', () => {
  it('has a case for every template', () => {
    const shown = new Set<string>(Object.values(cases).map(({ view }) => view));
    assert.deepEqual([...shown].sort(), [...templateNames].sort());
    prepareTemplates();
  });

  for (const [name, view] of Object.entries(cases)) {
    it(`${name} can be read and used, in both languages`, () => {
      const cards = LANGUAGES.map((language) => drawn(view, language));
      assert.deepEqual(
        cards.flatMap(({ card, summary }) => cardFaults(card, summary)),
        [],
      );
      const [swedish, english] = cards.map(({ card }) => textsOf(card));
      assert.notDeepEqual(swedish, english, 'says the same in both languages');
    });
  }
});

describe('the vote card', () => {
  const shown = (name: string, language: 'sv' | 'en' = 'sv') =>
    titles(drawn(viewOf(name, 'vote'), language).card);

  it('has the answers in this order, recusal beside what is folded away, and closing in the menu', () => {
    assert.deepEqual(shown('vote.open'), [
      ...['Ja', 'Nej', 'Avstår'],
      ...['Jäv', 'Regel och namn', 'Ja, med förbehåll', 'Nej till skriftlig omröstning'],
    ]);
    assert.deepEqual(shown('vote.open', 'en'), [
      ...['Yes', 'No', 'Abstain'],
      ...['Recusal', 'Rule and names', 'Yes, with a proviso', 'No to voting in writing'],
    ]);
    const { card } = drawn(viewOf('vote.called', 'vote'), 'sv');
    const menu = partsOfType(card, 'Action.').filter(({ mode }) => mode === 'secondary');
    assert.deepEqual(
      menu.map(({ title }) => title),
      ['Ja, med förbehåll', 'Inte i dag', 'Avsluta omröstningen'],
    );
  });

  it('marks what the person has answered, and has no button that would refuse', () => {
    assert.deepEqual(shown('vote.own-voted'), [
      ...['✓ Ja', 'Nej', 'Avstår'],
      ...['Ångra', 'Jäv', 'Regel och namn', 'Ja, med förbehåll', 'Nej till skriftlig omröstning'],
    ]);
    assert.deepEqual(shown('vote.own-abstained').slice(0, 3), ['Ja', 'Nej', '✓ Avstår']);
    assert.equal(shown('vote.own-voted-for')[5], '✓ 6. **Inget** av [dessa](http://x)');
    assert.deepEqual(shown('vote.own-secret').slice(0, 3), ['Ja', 'Nej', 'Avstår']);
    assert.deepEqual(shown('vote.own-not-voted'), [
      ...['Ja', 'Nej', 'Avstår'],
      ...['Jäv', 'Regel och namn', 'Ja, med förbehåll', 'Nej till skriftlig omröstning'],
    ]);
    assert.deepEqual(shown('vote.own-recused'), ['Regel och namn']);
    assert.deepEqual(shown('vote.own-not-an-elector'), ['Regel och namn']);
  });

  it('is fetched by Teams for each elector, as their own, in a group and as long as it is open', () => {
    const { card } = drawn(viewOf('vote.sixty', 'vote'), 'sv');
    const { refresh } = card as { refresh?: { action: { verb: string; data: object }; userIds: string[] } };
    assert.equal(refresh?.userIds.length, 60);
    assert.deepEqual(parseCardInput(refresh.action.verb, refresh.action.data)?.request, {
      ask: 'own-vote',
      vote: '0e6f1f0c-6a5e-4d53-9d0e-2f6c3a5b7c11',
    });
    assert.ok(!('refresh' in drawn(viewOf('vote.open', 'vote'), 'sv', 'personal').card));
    assert.ok(!('refresh' in drawn(viewOf('vote.closed', 'vote'), 'sv').card));
  });

  it('has a button for each alternative, and asks first whether it may be in writing', () => {
    assert.deepEqual(shown('vote.second-round').slice(0, 4), [
      ...['1. Rosenlund', '2. Vi stannar där vi är', 'Avstår'],
      'Jäv',
    ]);
    assert.deepEqual(shown('vote.written-before').slice(0, 3), [
      ...['Godkänn skriftlig omröstning', 'Godkänn inte'],
      'Jäv',
    ]);
    assert.equal(shown('vote.own-accepted')[0], '✓ Godkänn skriftlig omröstning');
    assert.equal(shown('vote.written-after')[0], 'Ja');
  });

  it('has nothing to answer with when the vote is closed', () => {
    assert.deepEqual(shown('vote.closed'), ['Regel och namn']);
  });

  it('shows an alternative in full where the button is too short for it', () => {
    const buttons = shown('vote.six-alternatives');
    assert.deepEqual(buttons.slice(0, 2), ['1. Folkets hus', '2. Rosenlund']);
    assert.equal(buttons[6], 'Avstår');
    const long = viewOf('vote.long-alternatives', 'vote');
    const [first] = long.listed;
    assert.ok(first && textsOf(drawn(long, 'sv').card).some((text) => text.includes(first.text)));
  });

  it('names a few of many, and all of them to who asks', () => {
    const { card } = drawn(viewOf('vote.sixty', 'vote'), 'sv');
    const progress = partsOf(card).find(({ id }) => id === 'awaited');
    assert.match(JSON.stringify(progress), /Väntar på .* och 32 till\./);
    const [all] = partsOf(card).filter(({ isVisible }) => isVisible === false);
    assert.match(JSON.stringify(all), /Åkerström 60/);
  });

  it('stays small with sixty electors', () => {
    const names = Array.from(
      { length: 30 },
      (_, index) => `Förnamn Mellannamn Efternamnsson-Åkerström ${index}`,
    );
    const electors = (['voted', 'waiting'] as const).map((who) => ({ who, names }));
    const { card } = renderView({ ...viewOf('vote.sixty', 'vote'), electors }, 'sv');
    assert.ok(Buffer.byteLength(JSON.stringify(card)) < LARGEST_CARD);
  });

  it('says whose rule it is', () => {
    const rule = (name: string): string => textsOf(drawn(viewOf(name, 'vote'), 'sv').card).join('\n');
    assert.match(rule('vote.open'), /Det krävs fler ja än nej \(avtalet, avsnitt\u00a0Styrgrupp\)/);
    assert.match(rule('vote.open'), /”Styrgruppen tillämpar majoritetsbeslut/);
    assert.match(rule('vote.default-rule'), /\(förval, avtalet anger inget\)/);
    assert.match(rule('vote.group-rule'), /minst 2\/3 ja .*\(gruppens eget beslut §\u00a03\/2025\)/);
  });
});

describe('forms', () => {
  it('can be left without filling them in', () => {
    for (const [name, title] of [
      ['assign-seats.norma', 'Tillbaka'],
      ['assign-seats.changing', 'Tillbaka'],
      ['vote-form.empty', 'Tillbaka'],
      ['recusal-form.empty', 'Tillbaka'],
      ['problem-form.norma', 'Tillbaka'],
      ['problem-note-form.answer', 'Tillbaka'],
    ] as const) {
      const view = cases[name];
      assert.ok(view);
      assert.equal(button(drawn(view, 'sv').card, title).associatedInputs, 'none');
    }
  });

  it('keep what was chosen and typed', () => {
    const seats = partsOfType(
      drawn(viewOf('assign-seats.person-twice', 'assign-seats'), 'sv').card,
      'Input.',
    );
    assert.deepEqual(
      seats.slice(0, 5).map(({ value }) => String(value).slice(0, 2)),
      ['11', '22', '11', 'va', 'va'],
    );
    const form = viewOf('recusal-form.problem', 'recusal-form');
    const [reason] = partsOfType(drawn(form, 'sv').card, 'Input.');
    assert.equal(reason?.value, form.reason);
    for (const problem of ['too-long', 'missing', 'personal-identity-number']) {
      const asked = viewOf(`vote-form.${problem}`, 'vote-form');
      const [question] = partsOfType(drawn(asked, 'sv').card, 'Input.');
      assert.equal(question?.value, asked.question);
    }
  });

  it('name the person who was chosen twice', () => {
    const { card } = drawn(viewOf('assign-seats.person-twice', 'assign-seats'), 'sv');
    assert.ok(textsOf(card).some((text) => text.startsWith('Anna Ek är vald till två platser.')));
  });
});
