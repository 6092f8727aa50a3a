import assert from 'node:assert/strict';
import { MOST_DUTIES_SHOWN, MOST_REMINDED_OF } from '../../../src/capabilities/duties/present.ts';
import type { DutyLine } from '../../../src/capabilities/duties/duty-line.ts';
import type { DutyView } from '../../../src/capabilities/duties/present.ts';
import { renderView } from '../../../src/chat/render.ts';
import { button, partsOfType } from '../../support/card-parts.ts';
import { dutyCases } from './duties-cases.ts';

const LARGEST_CARD = 28 * 1024;

/** As long as an agreement and people can make it. */
const longest: DutyLine = {
  duty: 'd',
  state: 'due',
  daysLeft: 14,
  day: '2025-08-31',
  mark: true,
  undo: false,
  act: { title: 'done', verb: 'fulfil-form', data: { duty: 'å'.repeat(200) } },
  what: { say: 'duty.report', name: { sv: 'å'.repeat(300), en: 'å'.repeat(300) }, number: 12 },
  when: {
    say: 'duty-when.soon',
    start: '2025-08-31',
    due: '2025-08-31',
    daysLeft: 14,
    doneOn: undefined,
    planned: '',
  },
  forum: { sv: 'Styrgrupp', en: 'Steering group' },
  elsewhere: false,
  owed: 'by-with-source',
  uncounted: [],
  who: Array.from({ length: 5 }, (_, index) => `Förnamn Efternamnsson-Åkerström ${index}`),
  source: { kind: 'clause', section: 'å'.repeat(120), quote: 'ö'.repeat(300) },
};
const manyOf = (most: number) => Array.from({ length: most }, () => longest);
const lines = manyOf(MOST_DUTIES_SHOWN);
const reminded = manyOf(MOST_REMINDED_OF);
const partnership = 'Norma';

const cardOf = (name: string): object => {
  const view = dutyCases[name];
  assert.ok(view);
  return renderView(view, 'sv').card;
};
/** What the buttons that the bot hears of ask for. */
const asked = (name: string): readonly unknown[] =>
  partsOfType(cardOf(name), 'Action.Execute').map(({ title, verb }) => `${String(title)}: ${String(verb)}`);

describe('the cards of duties', () => {
  it('lead from each line to where it is done', () => {
    assert.deepEqual(asked('digest.votes'), [
      'Svara: show-vote',
      'Rösta: show-vote',
      'Justera: minutes',
      'Visa utkast: show-meeting',
      'Frister: deadlines',
    ]);
    assert.deepEqual(asked('digest.signature'), ['Skriv under: sign-form', 'Frister: deadlines']);
  });

  it('let a person mark only what is theirs, in their own chat', () => {
    const marked = (name: string): number => asked(name).filter((one) => one === 'Klart: fulfil-form').length;
    assert.deepEqual([marked('deadlines.norma'), marked('deadlines.personal')], [1, 0]);
  });

  it('stay small with as many and as long duties as they show', () => {
    const many: readonly DutyView[] = [
      {
        view: 'deadlines',
        partnership,
        open: 99,
        late: 0,
        overdue: [],
        sections: [{ state: 'due', lines }],
        details: lines,
        first: 21,
        last: 40,
        total: 99,
      },
      {
        view: 'digest',
        partnership,
        to: 'personal',
        urgent: [{ style: 'warning', lines: reminded }],
        others: [],
        details: reminded,
        done: [],
        awaited: [],
        first: {
          say: 'digest-first.late',
          what: { say: 'duty-first.vote', when: { say: 'duty-by.today' } },
          partnership,
        },
        more: 19,
        unshown: 14,
      },
    ];
    for (const view of many) {
      const size = Buffer.byteLength(JSON.stringify(renderView(view, 'sv').card));
      assert.ok(size < LARGEST_CARD, `${view.view}: ${size}`);
    }
  });

  it('lead from page to page', () => {
    const leadsTo = (name: string, title: string): unknown => button(cardOf(name), title).data;
    assert.deepEqual(leadsTo('deadlines.first-page', 'Visa fler'), { from: MOST_DUTIES_SHOWN });
    assert.deepEqual(leadsTo('deadlines.last-page', 'Från början'), { from: 0 });
  });
});
