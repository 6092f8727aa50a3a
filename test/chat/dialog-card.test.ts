import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formRequests } from '../../src/capabilities/index.ts';
import { parseCardInput } from '../../src/chat/card-input.ts';
import { dialogWith } from '../../src/chat/dialog.ts';
import { parseDialogInput } from '../../src/chat/dialog-input.ts';
import { asPart, partsOfType, pressed, sentBy } from '../support/card-parts.ts';
import type { Part } from '../support/card-parts.ts';
import { cardFlaws } from '../support/card-schema.ts';
import { property } from '../support/property.ts';
import { cases } from './cases.ts';
import { about, drawn } from './drawn.ts';

const MESSAGE = '1795477823401';

/** Not what a card asks for by itself. */
const buttons = (card: unknown): readonly Part[] =>
  ['Action.Execute', 'Action.Submit'].flatMap((type) =>
    partsOfType(card, type).filter(({ title }) => title !== undefined),
  );
const asked = (card: unknown): readonly unknown[] =>
  buttons(card).map((action) => {
    const { verb, data } = pressed(card, action);
    return [verb, parseCardInput(verb, data)];
  });
const sorted = (list: readonly unknown[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort();

describe('a card where forms open in dialogs', () => {
  for (const [name, view] of Object.entries(cases)) {
    for (const where of ['group', 'personal'] as const) {
      it(`${name}${where === 'personal' ? ', in a personal chat,' : ''} asks for the same, and for forms in a dialog`, () => {
        const { card } = drawn(view, 'sv', where, 'dialog');
        assert.deepEqual(cardFlaws(card), []);
        for (const action of buttons(card)) {
          const { verb } = sentBy(action);
          const opens = asPart(asPart(action['data'])['msteams'])['type'] === 'task/fetch';
          assert.equal(opens, formRequests.has(verb), String(verb));
          assert.equal(action['type'], opens ? 'Action.Submit' : 'Action.Execute');
        }
        assert.deepEqual(sorted(asked(card)), sorted(asked(drawn(view, 'sv', where).card)));
      });
    }
  }
});

describe('a card in a dialog', () => {
  for (const [name, view] of Object.entries(cases)) {
    it(`${name} only submits, asks for the same, or closes the dialog`, () => {
      const inChat = drawn(view, 'sv', 'personal').card;
      const { card, title } = dialogWith(view, 'sv', { about, message: MESSAGE });
      assert.deepEqual(cardFlaws(card), []);
      assert.ok(!('refresh' in card), 'nobody shares it');
      assert.deepEqual(partsOfType(card, 'Action.Execute'), []);
      assert.match(title, /^\S.{0,59}$/su);
      const inputs = partsOfType(card, 'Input.Text');
      for (const action of buttons(card)) {
        const { verb, data } = pressed(card, action);
        const { asked, leaves, message, typed } = parseDialogInput({ data: { ...data, verb } });
        assert.deepEqual(asked, parseCardInput(verb, data));
        assert.deepEqual(asked?.about, about);
        assert.equal(message, MESSAGE);
        const unread = action['associatedInputs'] === 'none';
        assert.equal(leaves, unread && !formRequests.has(verb));
        const written = inputs.filter(({ value }) => typeof value === 'string' && value.trim() !== '');
        if (!unread) assert.equal(typed.length, written.length);
      }
      assert.deepEqual(sorted(asked(card)), sorted(asked(inChat)));
    });
  }

  it('does not say again what the dialog’s title says, unless it is all there is to say', () => {
    for (const [name, view] of Object.entries(cases)) {
      const { card, title } = dialogWith(view, 'sv', {});
      const [first, ...rest] = asPart(card)['body'] as readonly Part[];
      if (view.view !== 'told' && rest.length > 0) assert.notEqual(first?.['text'], title, name);
    }
  });

  it('says nothing of a message where Teams named none', () => {
    const [view] = Object.values(cases).filter(({ view }) => view === 'vote-form');
    assert.ok(view);
    const { card } = dialogWith(view, 'sv', {});
    assert.doesNotMatch(JSON.stringify(card), /"message"/);
  });
});

describe('what a dialog sends', () => {
  property('survives any JSON, and keeps no text that was not sent', () => {
    const keys = fc.constantFrom('verb', 'vote', 'reason', 'dialog', 'about', 'type', 'msteams', '__proto__');
    const texts = fc.dictionary(fc.constantFrom('reason', 'verb', 'dialog', '__proto__'), fc.string());
    const dialog = fc.record({ message: fc.string(), texts }, { requiredKeys: [] });
    const any = fc.oneof(fc.jsonValue(), dialog, fc.constantFrom('declare-recusal', 'vote-form'));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(keys, any)), (data) => {
        const { asked, typed } = parseDialogInput({ data });
        assert.ok(asked === undefined || asked.request.ask === asPart(data)['verb']);
        for (const { id, text } of typed) assert.equal(asPart(data)[id], text);
      }),
    );
  });

  it('is sent again without the texts, which are typed anew', () => {
    const texts = { reason: 'Skäl', other: 'Annat' };
    const data = { verb: 'declare-recusal', vote: 'v', reason: ' x ', other: ' ', dialog: { texts } };
    const { typed, again } = parseDialogInput({ data });
    assert.deepEqual(typed, [{ id: 'reason', label: 'Skäl', text: ' x ' }]);
    assert.deepEqual(again, { verb: 'declare-recusal', data: { vote: 'v' } });
  });
});
