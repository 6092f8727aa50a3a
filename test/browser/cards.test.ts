import assert from 'node:assert/strict';
import { faultsOf, GRAMMAR, isMeasured, median } from '../gallery/grammar.ts';
import { shown } from '../gallery/shown.ts';
import { TeamsPage } from '../gallery/teams-page.ts';
import type { Barrier, SeenCard } from '../gallery/teams-page.ts';
import { startChromium } from './browser.ts';

/** Every card as Teams draws it, in Swedish and light: `npm run gallery` shows them. */
describe('every card as it is seen', () => {
  const cards = shown('sv');
  let wide: readonly SeenCard[];
  let narrow: readonly SeenCard[];
  let barriers: readonly Barrier[];

  before(async function () {
    this.timeout(0);
    const browser = await startChromium();
    try {
      const page = await TeamsPage.in(browser);
      const drawn = cards.map(({ name, card }) => ({ name, caption: name, card, theme: 'light' as const }));
      wide = await page.draw(drawn, 560);
      narrow = await page.draw(drawn, 320);
      barriers = await page.barriers();
    } finally {
      await browser.close();
    }
  });

  for (const [index, card] of cards.entries()) {
    it(`${card.name} keeps the grammar, and everybody can use it`, () => {
      const [high, slim] = [wide[index], narrow[index]];
      assert.ok(high && slim);
      const barred = barriers.filter(({ name }) => name === card.name).map(({ says }) => says);
      assert.deepEqual([...faultsOf(card, high, slim), ...barred], []);
    });
  }

  it('is not high, as a rule', () => {
    const heights = cards.flatMap((card, index) => (isMeasured(card) ? (wide[index]?.height ?? []) : []));
    assert.ok(median(heights) <= GRAMMAR.heights.median, `${median(heights)} px in the middle`);
  });
});
