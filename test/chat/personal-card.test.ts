import assert from 'node:assert/strict';
import { ONLY_IN_A_GROUP } from '../../src/chat/personal-chat.ts';
import { parseCardInput } from '../../src/chat/card-input.ts';
import { partsOfType, pressed } from '../support/card-parts.ts';
import type { Part } from '../support/card-parts.ts';
import { cardFlaws } from '../support/card-schema.ts';
import { cases } from './cases.ts';
import { about, drawn } from './drawn.ts';

describe('a card in a personal chat', () => {
  for (const [name, view] of Object.entries(cases)) {
    it(`${name} is the group's card, about its forum on every button, without what only a group can do`, () => {
      const { card } = drawn(view, 'sv', 'personal');
      assert.deepEqual(cardFlaws(card), []);
      assert.ok(!('refresh' in card), 'nobody shares it');
      for (const action of partsOfType(card, 'Action.Execute')) {
        const { verb, data } = pressed(card, action);
        const input = parseCardInput(verb, data);
        assert.equal(input?.request.ask, verb);
        assert.deepEqual(input?.about, about);
      }
      assert.deepEqual(buttonsOf(card), buttonsOf(drawn(view, 'sv').card).filter(isForOne));
    });
  }

  it('leaves out a button somewhere, and keeps others', () => {
    const buttons = Object.values(cases).flatMap((view) => buttonsOf(drawn(view, 'sv').card));
    assert.ok(buttons.some(isForOne) && !buttons.every(isForOne));
  });
});

const isForOne = ({ verb }: { readonly verb: string }): boolean => !ONLY_IN_A_GROUP.has(verb);

/** Not what a card asks for by itself. */
const buttonParts = (card: unknown): readonly Part[] =>
  partsOfType(card, 'Action.Execute').filter(({ title }) => title !== undefined);

/** What each button asks for, but for what it is about. */
const buttonsOf = (card: unknown): { verb: string; request: unknown }[] =>
  buttonParts(card).map((action) => {
    const { verb, data } = pressed(card, action);
    return { verb: String(verb), request: parseCardInput(verb, data)?.request };
  });
