import assert from 'node:assert/strict';
import { MOST_DUTIES_SHOWN } from '../../../src/capabilities/duties/views.ts';
import type { DutyLine } from '../../../src/capabilities/duties/views.ts';
import { renderView } from '../../../src/chat/render.ts';
import { partsOfType } from '../../support/card-parts.ts';

const LARGEST_CARD = 28 * 1024;

/** As long as an agreement and people can make it. */
const longest: DutyLine = {
  duty: 'd',
  matter: { kind: 'report', report: 'r:1', name: { sv: 'å'.repeat(300), en: 'å'.repeat(300) } },
  due: '2025-08-31',
  daysLeft: 14,
  state: 'due',
  forum: { sv: 'Styrgrupp', en: 'Steering group' },
  names: Array.from({ length: 5 }, (_, index) => `Förnamn Efternamnsson-Åkerström ${index}`),
  source: { kind: 'clause', section: 'å'.repeat(120), quote: 'ö'.repeat(300) },
};
const lines = Array.from({ length: MOST_DUTIES_SHOWN }, () => longest);

describe('the cards of duties', () => {
  it('stay small with as many and as long duties as they show', () => {
    for (const view of [
      { view: 'deadlines', partnership: 'Norma', lines, from: 20, total: 99, markable: true },
      { view: 'digest', partnership: 'Norma', personal: true, lines, markable: true },
    ] as const) {
      const size = Buffer.byteLength(JSON.stringify(renderView(view, 'sv').card));
      assert.ok(size < LARGEST_CARD, `${view.view}: ${size}`);
    }
  });

  it('lead from page to page', () => {
    const buttons = (from: number, shown: number): readonly unknown[] => {
      const view = { view: 'deadlines', partnership: 'Norma', from, total: 34, markable: false } as const;
      const { card } = renderView({ ...view, lines: lines.slice(0, shown) }, 'sv');
      return partsOfType(card, 'Action.').map(({ title, data }) => [title, data]);
    };
    assert.deepEqual(buttons(0, 20)[0], ['Visa fler', { from: 20 }]);
    assert.deepEqual(buttons(20, 14)[0], ['Från början', { from: 0 }]);
  });
});
