import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readTyped } from '../../../src/capabilities/registers/asked-for.ts';
import { entriesFound } from '../../../src/capabilities/registers/domain/listing.ts';
import type { Listed } from '../../../src/capabilities/registers/domain/listing.ts';
import { presentLogbook } from '../../../src/capabilities/registers/present-logbook.ts';
import { norma } from '../../support/agreements.ts';
import { commandsAbout, present } from '../../support/meetings-played.ts';
import { property } from '../../support/property.ts';
import type { Played } from '../../support/played.ts';
import { COST, group, record, strike, visited } from './registers-played.ts';

const EVERYTHING = { register: '', search: '' };
const idsOf = (found: readonly Listed[]): readonly string[] =>
  found.map(({ from }) => ('entry' in from ? from.entry : from.meeting));
const found = (at: Played, wanted: Partial<Parameters<typeof entriesFound>[2]>) =>
  idsOf(entriesFound(at.state, norma, { ...EVERYTHING, ...wanted }));

const WORDS = ['värme', 'lokal', 'kurs', 'Buss'];
const anEntry = fc.record({
  register: fc.constantFrom('study-visits', 'joint-information', 'contributions'),
  day: fc.constantFrom('2024-12-30', '2025-01-02', '2025-02-01', '2025-02-03'),
  words: fc.subarray(WORDS, { minLength: 1 }),
});
const play = (entries: readonly { register: string; day: string; words: readonly string[] }[]): Played =>
  entries.reduce(
    (before, { register, day, words }, index) =>
      before.by(
        'astrid',
        record(`e${index}`, register, { day, text: words.join(' '), concerns: 'forum-skill' }),
      ),
    group,
  );

describe('the entries of the registers', () => {
  property('are all found once, newest first, page by page, and those with every word searched for', () => {
    fc.assert(
      fc.property(fc.array(anEntry, { maxLength: 25 }), fc.constantFrom(...WORDS), (entries, word) => {
        const at = play(entries);
        const all = entriesFound(at.state, norma, EVERYTHING);
        assert.equal(new Set(idsOf(all)).size, entries.length);
        const days = all.map(({ content }) => content.day);
        assert.deepEqual(days, days.toSorted().toReversed());

        const page = (from: number) =>
          presentLogbook(
            at.presenting(),
            { ...EVERYTHING, register: 'study-visits' },
            { from, mayRecord: true },
          );
        const paged: unknown[] = [];
        for (let shown = page(0); shown.entries.length > 0; shown = page(shown.last)) {
          paged.push(...shown.entries.map(({ data }) => ('entry' in data ? data.entry : '')));
          if (shown.last >= shown.total) break;
        }
        assert.deepEqual(paged, found(at, { register: 'study-visits' }));

        const expected = entries.flatMap(({ words }, index) => (words.includes(word) ? [`e${index}`] : []));
        assert.deepEqual(found(at, { search: word.toUpperCase() }).toSorted(), expected.toSorted());
        const of2024 = entries.filter(({ day }) => day.startsWith('2024')).length;
        assert.equal(found(at, { year: 2024 }).length, of2024);
      }),
    );
  });

  it('are found by what was chosen, the party and the kind, in either language', () => {
    const at = visited.by('astrid', record('e2', 'costs', COST));
    for (const search of ['står inte', 'forum skill', 'costs', 'kostnader', 'porto 2025-02']) {
      assert.deepEqual(found(at, { search }), ['e2'], search);
    }
    assert.deepEqual(found(at, { search: 'kostnader mölndal' }), []);
  });

  it('that have been struck are still there, and count no more', () => {
    const at = visited
      .by('astrid', record('e2', 'costs', COST), record('e3', 'costs', { ...COST, amount: '100' }))
      .by('astrid', strike('e2'));
    const shown = presentLogbook(
      at.presenting(),
      { register: 'costs', search: '' },
      { from: 0, mayRecord: true },
    );
    assert.equal(shown.total, 2);
    assert.deepEqual(
      shown.sums.map(({ ore }) => ore),
      [10_000],
    );
    const overview = presentLogbook(at.presenting(), EVERYTHING, { from: 0, mayRecord: true });
    assert.equal(overview.kinds.find(({ register }) => register === 'costs')?.count, 1);
  });

  it('have the lessons of the minutes among them, once the meeting has ended (N14-28)', () => {
    const m1 = commandsAbout('m1');
    const held = group
      .by('bengt', m1.draft('2025-02-12T12:00:00.000Z'), m1.call)
      .at('2025-02-12T12:03:00.000Z')
      .by('bengt', m1.open(...present('bengt', 'astrid')), {
        type: 'takeNote',
        forum: 'styrgrupp',
        meeting: 'm1',
        kind: 'lesson',
        text: 'Öppet hus gav tre nya sökande.',
      });
    assert.deepEqual(found(held, { register: 'lessons' }), []);
    const closed = held.by('bengt', m1.close);
    assert.deepEqual(found(closed, { register: 'lessons', search: 'öppet hus' }), ['m1']);
  });
});

describe('what is typed after the command', () => {
  for (const [typed, asked] of [
    ['', { register: '', search: '' }],
    ['Studiebesök', { register: 'study-visits', search: '' }],
    ['klagomål  värme', { register: 'feedback', search: 'värme' }],
    ['synpunkter och klagomål 2025 värme', { register: 'feedback', year: 2025, search: 'värme' }],
    ['2024', { register: '', year: 2024, search: '' }],
    ['rutinernas ordning', { register: '', search: 'rutinernas ordning' }],
    ['lessons evenings', { register: 'lessons', search: 'evenings' }],
  ] as const) {
    it(`is read: “${typed}”`, () => {
      assert.deepEqual(readTyped(typed), asked);
    });
  }
});
