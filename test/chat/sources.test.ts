import assert from 'node:assert/strict';
import type { Source } from '../../src/agreement/domain/profile.ts';
import type { JsonObject } from '../../src/chat/literal-text.ts';
import { citing, sourceInWords, withQuotes } from '../../src/chat/sources.ts';
import { speak } from '../../src/chat/words.ts';
import { partsOfType } from '../support/card-parts.ts';

const STEERING: Source = { kind: 'clause', section: '11 Styrgrupp', quote: 'minst två gånger per termin.' };
const RULES: Source = { kind: 'clause', section: 'Styrgrupp', quote: 'Beslut fattas med majoritet' };

const button = (title: string, more: JsonObject = {}): JsonObject => ({
  type: 'Action.Execute',
  title,
  ...more,
});
const withSources = (card: JsonObject, ...sources: readonly Source[]): JsonObject => {
  const { made, clauses } = citing(() => {
    for (const source of sources) sourceInWords(speak.sv, source);
    return card;
  });
  return withQuotes(speak.sv, made, clauses);
};
const texts = (node: unknown): readonly unknown[] => partsOfType(node, 'TextBlock').map(({ text }) => text);

describe('sources on a card', () => {
  it('are named by the section’s number, or by its name where it has none', () => {
    citing(() => {
      assert.equal(sourceInWords(speak.sv, STEERING), 'avtalet, avsnitt\u00a011');
      assert.equal(sourceInWords(speak.en, RULES), 'the agreement, section\u00a0Styrgrupp');
    });
  });

  it('are quoted together behind one touch, each once', () => {
    const card = withSources({ body: [], actions: [button('Ja')] }, STEERING, RULES, STEERING);
    const [block] = card['body'] as readonly JsonObject[];
    assert.ok(block);
    assert.equal(block['isVisible'], false);
    assert.deepEqual(texts(block), [
      'Avtalet, avsnitt\u00a011 Styrgrupp: ”minst två gånger per termin”.',
      'Avtalet, avsnitt\u00a0Styrgrupp: ”Beslut fattas med majoritet”.',
    ]);
    const [touch] = partsOfType(card, 'Action.ToggleVisibility');
    assert.ok(touch);
    assert.deepEqual(touch.targetElements, [block['id']]);
    assert.equal(touch.mode, undefined);
  });

  it('go into the overflow where three buttons are seen already', () => {
    const seen = ['Ja', 'Nej', 'Avstår'].map((title) => button(title));
    const modes = (actions: readonly JsonObject[]): readonly unknown[] =>
      partsOfType(withSources({ body: [], actions }, RULES), 'Action.ToggleVisibility').map(
        ({ mode }) => mode,
      );
    assert.deepEqual(modes(seen), ['secondary']);
    assert.deepEqual(modes([...seen.slice(1), button('Avsluta', { mode: 'secondary' })]), [undefined]);
  });

  it('stand last among what is folded away already, which has its own button', () => {
    const more = {
      type: 'Container',
      id: 'more',
      isVisible: false,
      items: [{ type: 'TextBlock', text: 'Mer' }],
    };
    const card = withSources({ body: [more], actions: [] }, RULES);
    assert.deepEqual(texts(card).length, 2);
    assert.deepEqual(card['actions'], []);
  });

  it('leave a card alone that names none, and are forgotten when it is made', () => {
    const card = { body: [], actions: [] };
    assert.deepEqual(withSources(card, { kind: 'default' }), card);
    assert.match(sourceInWords(speak.sv, STEERING), /: ”minst två gånger per termin”$/);
  });

  it('are forgotten too when a card cannot be made', () => {
    assert.throws(() =>
      citing(() => {
        throw new Error('no card');
      }),
    );
    assert.match(sourceInWords(speak.sv, STEERING), /”/);
  });
});
