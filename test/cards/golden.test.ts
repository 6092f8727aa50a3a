import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { renderView } from '../../src/cards/render.ts';
import { cardFlaws } from '../support/card-schema.ts';
import { cases } from './cases.ts';

const FOLDER = new URL('./golden/', import.meta.url);
const update = process.env.UPDATE_GOLDEN === '1';

/** One file per view, case and language: what people see, to be read in review. `npm run golden` rewrites them. */
describe('golden cards', () => {
  const expected = Object.keys(cases).flatMap((name) => [`${name}.sv.json`, `${name}.en.json`]);

  for (const [name, view] of Object.entries(cases)) {
    for (const language of ['sv', 'en'] as const) {
      it(`${name}.${language}`, () => {
        const file = new URL(`${name}.${language}.json`, FOLDER);
        const card = `${JSON.stringify(renderView(view, language).card, null, 2)}\n`;
        if (update) writeFileSync(file, card);
        assert.equal(card, readFileSync(file, 'utf8'));
        assert.deepEqual(cardFlaws(JSON.parse(card)), []);
      });
    }
  }

  it('has no file that no case makes', () => {
    assert.deepEqual(readdirSync(FOLDER).sort(), expected.sort());
  });
});
