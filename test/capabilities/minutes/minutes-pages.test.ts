import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { MinutesView } from '../../../src/capabilities/minutes/present.ts';
import { pagesOf } from '../../../src/chat/minutes-pages.ts';
import { renderView } from '../../../src/chat/render.ts';
import { pressed, partsOfType } from '../../support/card-parts.ts';
import { minutesCases } from './minutes-cases.ts';
import { property } from '../../support/property.ts';

const LARGEST_CARD = 28 * 1024;
const sizeOf = (card: object): number => Buffer.byteLength(JSON.stringify(card));
describe('minutes in pages', () => {
  property('leave nothing out and change no order, whatever was written', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('å', '*', '"', 'a', '\n'), maxLength: 4000 }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(texts, (written) => {
        const paragraphs = written.map((text) => ({ look: 'paragraph' as const, text }));
        assert.deepEqual(pagesOf(paragraphs).flat(), paragraphs);
      }),
      { numRuns: 50 },
    );
  });

  it('are each small enough to be sent, and lead to each other', () => {
    const long = minutesCases['minutes.long-first'];
    assert.ok(long);
    const hostile: MinutesView = {
      ...long,
      blocks: long.blocks.flatMap((block) => [
        block,
        {
          look: 'paragraph',
          sentences: [{ say: 'minutes.note', name: '*'.repeat(200), text: '*å'.repeat(1000) }],
        },
      ]),
    };
    for (const view of [long, hostile]) {
      const seen: number[] = [];
      for (let page: number | undefined = 0; page !== undefined;) {
        const { card } = renderView({ ...view, page }, 'sv');
        assert.ok(sizeOf(card) < LARGEST_CARD, `page ${page} has ${sizeOf(card)} bytes`);
        seen.push(page);
        const next = partsOfType(card, 'Action.').find(({ title }) => title === 'Nästa sida');
        page = next && Number((pressed(card, next).data as { page?: unknown }).page);
      }
      assert.deepEqual(
        seen,
        seen.map((_, index) => index),
      );
      assert.ok(seen.length > 1);
    }
  });
});
