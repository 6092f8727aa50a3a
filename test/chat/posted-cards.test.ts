import assert from 'node:assert/strict';
import { requestSchema } from '../../src/capabilities/index.ts';
import { parseCardInput } from '../../src/chat/card-input.ts';
import posted from '../fixtures/pressed.json' with { type: 'json' };

/**
 * Cards stay in chats for years. The fixture has what every button posted so far sends, the fields as they stood; lines
 * are only ever added. `request` is what pressing it asks for.
 */
describe('buttons of cards posted earlier', () => {
  for (const [index, { verb, data, request }] of posted.entries()) {
    it(`${index + 1}: ${verb} asks for what it asked for`, () => {
      assert.deepEqual(asSent(parseCardInput(verb, data)?.request), request);
    });
  }

  it('are there for everything that a button can ask for now', () => {
    const verbs = new Set(posted.map(({ verb }) => verb));
    const asked: readonly string[] = requestSchema.options.map(({ shape }) => shape.ask.value);
    assert.deepEqual(
      asked.filter((ask) => !verbs.has(ask)),
      [],
      'a new button gets a line in test/fixtures/pressed.json',
    );
  });
});

/** Fields that are not there are none, however they came to be so. */
const asSent = (request: object | undefined): unknown => JSON.parse(JSON.stringify(request ?? null));
