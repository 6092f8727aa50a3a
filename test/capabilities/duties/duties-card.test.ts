import assert from 'node:assert/strict';
import { MOST_DUTIES_SHOWN } from '../../../src/capabilities/duties/present.ts';
import type { DutyLine } from '../../../src/capabilities/duties/duty-line.ts';
import type { DutyView } from '../../../src/capabilities/duties/present.ts';
import { renderView } from '../../../src/chat/render.ts';
import { partsOfType } from '../../support/card-parts.ts';
import { dutyCases } from './duties-cases.ts';

const LARGEST_CARD = 28 * 1024;

/** As long as an agreement and people can make it. */
const longest: DutyLine = {
  duty: 'd',
  state: 'due',
  what: { say: 'duty.report', name: { sv: 'å'.repeat(300), en: 'å'.repeat(300) } },
  when: { say: 'duty-when.soon', due: '2025-08-31', daysLeft: 14, doneOn: undefined },
  forum: { sv: 'Styrgrupp', en: 'Steering group' },
  elsewhere: false,
  owed: 'by-with-source',
  who: Array.from({ length: 5 }, (_, index) => `Förnamn Efternamnsson-Åkerström ${index}`),
  source: { kind: 'clause', section: 'å'.repeat(120), quote: 'ö'.repeat(300) },
};
const lines = Array.from({ length: MOST_DUTIES_SHOWN }, () => longest);
const partnership = 'Norma';

describe('the cards of duties', () => {
  it('stay small with as many and as long duties as they show', () => {
    const many: readonly DutyView[] = [
      {
        view: 'deadlines',
        partnership,
        sections: [{ state: 'due', lines }],
        amount: 'some-shown',
        first: 21,
        last: 40,
        total: 99,
        canMark: true,
      },
      {
        view: 'digest',
        partnership,
        to: 'personal',
        lines,
        first: longest,
        more: 19,
        canMark: true,
        reports: true,
        signatures: true,
      },
    ];
    for (const view of many) {
      const size = Buffer.byteLength(JSON.stringify(renderView(view, 'sv').card));
      assert.ok(size < LARGEST_CARD, `${view.view}: ${size}`);
    }
  });

  it('lead from page to page', () => {
    const firstButton = (name: string): readonly unknown[] => {
      const view = dutyCases[name];
      assert.ok(view);
      const [first] = partsOfType(renderView(view, 'sv').card, 'Action.');
      return [first?.title, first?.data];
    };
    assert.deepEqual(firstButton('deadlines.first-page'), ['Visa fler', { from: 20 }]);
    assert.deepEqual(firstButton('deadlines.last-page'), ['Från början', { from: 0 }]);
  });
});
