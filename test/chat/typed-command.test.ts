import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseTyped } from '../../src/chat/typed-command.ts';
import { processorMs } from '../support/processor-time.ts';
import { property } from '../support/property.ts';
import { NOW, typedCases, vote } from './typed-command-cases.ts';

describe('typed commands', () => {
  for (const [name, table] of Object.entries(typedCases)) {
    describe(name, () => {
      for (const [typed, request] of table) {
        it(JSON.stringify(typed).slice(0, 60), () => assert.deepEqual(parseTyped(typed, NOW), request));
      }
    });
  }

  it('keeps the question’s own words, and bounds them', () => {
    assert.deepEqual(parseTyped('rösta ÅÄÖ – Ja eller NEJ?', NOW), vote('ÅÄÖ – Ja eller NEJ?'));
    const asked = parseTyped(`rösta ${'å'.repeat(20_000)}`, NOW);
    assert.ok(asked.ask === 'open-vote' && asked.question.length === 4000);
  });

  property('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (typed) => void parseTyped(typed, NOW)),
    );
  });

  property('never changes anything unless the first word says so', () => {
    const first = fc.string({
      unit: fc.constantFrom(...Array.from('röstavecloängpkug')),
      minLength: 1,
      maxLength: 9,
    });
    const exact = new Set([
      'rosta',
      'vote',
      'stang',
      'close',
      'sprak',
      'language',
      'mote',
      'meeting',
      'extramote',
      'avsluta',
    ]);
    fc.assert(
      fc.property(first, (word) => {
        const { ask } = parseTyped(`${word} omröstningen`, NOW);
        const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
        assert.ok(exact.has(plain) || !['open-vote', 'close', 'set-language', 'draft-meeting'].includes(ask));
      }),
    );
  });

  it('is quick with text made to be slow', () => {
    const spent = processorMs(() => {
      for (const part of ['<at>', '<at', '*', ' ', '&nbsp', '\u200b', 'a '])
        parseTyped(part.repeat(30_000), NOW);
    });
    assert.ok(spent < 500, `${spent} ms`);
  });
});
