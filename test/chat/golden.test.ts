import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cardPage } from '../support/card-page.ts';
import { cases } from './cases.ts';
import { drawn } from './drawn.ts';

const FOLDER = new URL('./golden/', import.meta.url);
const update = process.env.UPDATE_GOLDEN === '1';

const views = [...new Set(Object.values(cases).map(({ view }) => view))];

/** One page per view: what people see in every case, to be read in review. `npm run golden` writes them anew. */
describe('golden cards', () => {
  for (const name of views) {
    it(name, () => {
      const file = new URL(`${name}.txt`, FOLDER);
      const page = pageOf(name);
      mkdirSync(FOLDER, { recursive: true });
      if (update) writeFileSync(file, page);
      assert.equal(page, readFileSync(file, 'utf8'));
    });
  }

  it('have no page that no view makes', () => {
    assert.deepEqual(readdirSync(FOLDER).sort(), views.map((name) => `${name}.txt`).sort());
  });
});

function pageOf(name: string): string {
  const shown = Object.entries(cases).filter(([, { view }]) => view === name);
  const pages = shown.map(([title, view]) => {
    const [sv, en] = [drawn(view, 'sv').card, drawn(view, 'en').card];
    return `=== ${title}\n${cardPage(asSent(sv), asSent(en))}\n`;
  });
  return pages.join('\n');
}

/** As it goes over the wire. */
const asSent = (card: object): unknown => JSON.parse(JSON.stringify(card));
