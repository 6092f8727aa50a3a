import assert from 'node:assert/strict';
import { mentioning } from '../../src/chat/mentions.ts';

const person = (name: string) => ({ name, teamsId: `29:${name}` });
const text = (body: unknown) => (body as readonly { text: string }[]).map((part) => part.text);
const awaited = (said: string) => ({ body: [{ type: 'TextBlock', id: 'awaited', text: said }] });

describe('a card that mentions those who are awaited', () => {
  it('mentions them where they stand', () => {
    const card = mentioning(awaited('Väntar på Bo och Bo Ek.'), [person('Bo'), person('Bo Ek')], 'sv');
    assert.deepEqual(text(card['body']), ['Väntar på <at>Bo</at> och <at>Bo Ek</at>.']);
  });

  it('and those who do not stand there in a line of its own', () => {
    const people = ['Bo Ek', 'Eva Lind', 'Dan Öst'].map(person);
    const card = mentioning(awaited('Väntar på Bo Ek och 2 till.'), people, 'sv');
    assert.deepEqual(text(card['body']), [
      'Väntar på <at>Bo Ek</at> och 2 till.',
      'Väntar på <at>Eva Lind</at> och <at>Dan Öst</at>.',
    ]);
    const { entities } = card['msteams'] as unknown as { entities: { text: string }[] };
    assert.deepEqual(
      entities.map((entity) => entity.text),
      ['<at>Bo Ek</at>', '<at>Eva Lind</at>', '<at>Dan Öst</at>'],
    );
  });
});
