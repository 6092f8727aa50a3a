import assert from 'node:assert/strict';
import { ONLY_IN_A_GROUP } from '../../src/application/personal-chat.ts';
import { parseCardInput } from '../../src/cards/input/card-input.ts';
import { renderView } from '../../src/cards/render.ts';
import { partsOfType, pressed } from '../support/card-parts.ts';
import { cardFlaws } from '../support/card-schema.ts';
import { cases } from './cases.ts';

const about = { partnership: 'partnership-9', forum: 'styrgrupp' };

describe('a card in a personal chat', () => {
  for (const [name, view] of Object.entries(cases)) {
    it(`${name} is about its forum on every button, and asks for nothing that only a group can do`, () => {
      const { card } = renderView(view, 'sv', about);
      assert.deepEqual(cardFlaws(card), []);
      for (const action of partsOfType(card, 'Action.')) {
        const { verb, data } = pressed(card, action);
        const input = parseCardInput(verb, data);
        assert.equal(input?.request.ask, verb);
        assert.deepEqual(input?.about, about);
        assert.ok(!ONLY_IN_A_GROUP.has(input.request.ask), String(action.title));
      }
    });

    it(`${name} is otherwise the card that the group sees`, () => {
      const inGroup = buttonsOf(renderView(view, 'sv').card).filter(({ verb }) => !ONLY_IN_A_GROUP.has(verb));
      const alone = buttonsOf(renderView(view, 'sv', about).card);
      assert.deepEqual(alone, inGroup);
    });
  }
});

/** What each button asks for, but for what it is about. */
const buttonsOf = (card: unknown): { verb: string; request: unknown }[] =>
  partsOfType(card, 'Action.')
    .filter(({ title }) => title !== undefined)
    .map((action) => {
      const { verb, data } = pressed(card, action);
      return { verb: String(verb), request: parseCardInput(verb, data)?.request };
    });
