import assert from 'node:assert/strict';
import { Directory } from '../../../src/partnership/members.ts';
import { presentForm } from '../../../src/capabilities/reports/present-form.ts';
import { presentReport } from '../../../src/capabilities/reports/present-report.ts';
import { owedReports, presentReports } from '../../../src/capabilities/reports/present.ts';
import type { Registered } from '../../../src/partnership/domain/state.ts';
import { reportOccasions } from '../../../src/capabilities/reports/domain/due.ts';
import { approved, FINAL, inBothForums, inNorma, sentBack, submitted } from './domain/reported.ts';

const people = new Directory(
  ['anna', 'bengt', 'david'].map((member) => ({
    partnership: 'p',
    member,
    aadObjectId: member,
    teamsId: member,
    name: member.toUpperCase(),
  })),
);
const presenting = (state: Registered, forum: string, day: string) => ({
  state,
  forum,
  people,
  now: new Date(`${day}T10:00:00Z`),
});

function list(state: Registered, forum: string, day: string, member: string) {
  const { forms, mine, choices, others } = presentReports(presenting(state, forum, day), member);
  const unshown = choices.slice(0, mine - forms.length);
  const inShort = (lines: readonly { report: string; standing: string }[]): readonly string[] =>
    lines.map(({ report, standing }) => `${report} ${standing}`);
  return { mine: inShort([...forms, ...unshown]), others: inShort(others) };
}

describe('the list of reports', () => {
  for (const [day, standing] of [
    ['2025-07-31', 'coming'],
    ['2025-08-01', 'due'],
    ['2025-08-31', 'due'],
    ['2025-09-01', 'overdue'],
  ] as const) {
    it(`says on ${day} that the final report is ${standing} (N14-27)`, () => {
      assert.deepEqual(list(inNorma(), 'styrgrupp', day, 'anna'), {
        mine: [`${FINAL} ${standing}`],
        others: [],
      });
    });
  }

  it('offers nothing to who has no seat', () => {
    assert.deepEqual(list(inNorma(), 'styrgrupp', '2025-08-31', 'cecilia'), {
      mine: [],
      others: [`${FINAL} due`],
    });
  });

  it('offers what is overdue or due, otherwise the next that is coming, soonest first (B-samverkansgrupp-79, B-årlig-82)', () => {
    assert.deepEqual(list(inBothForums(), 'samverkansgrupp', '2023-03-15', 'david'), {
      mine: [
        'halvarsrapport:1 overdue',
        'arlig-sammanstallning:1 overdue',
        'halvarsrapport:2 due',
        'verksamhetsrapport:1 open',
      ],
      others: [],
    });
    assert.deepEqual(list(inBothForums(), 'samverkansgrupp', '2022-08-15', 'david').mine, [
      'halvarsrapport:1 coming',
      'arlig-sammanstallning:1 coming',
      'verksamhetsrapport:1 open',
    ]);
    const { mine, others } = list(inBothForums(), 'styrgrupp', '2023-03-15', 'anna');
    assert.deepEqual(mine, ['verksamhetsrapport:1 open']);
    assert.equal(others.length, 3);
  });

  it('shows what waits for an answer, what is to be completed, and of the approved the latest', () => {
    const state = inBothForums(
      ...[1, 2, 3].flatMap((ordinal) => {
        const report = `verksamhetsrapport:${ordinal}`;
        const handedIn = submitted(report, 'samverkansgrupp', 'david');
        return ordinal === 3 ? [handedIn, sentBack(report, 'eva')] : [handedIn, approved(report, 'eva')];
      }),
      submitted('halvarsrapport:1', 'samverkansgrupp', 'david'),
    );
    const { mine, others } = list(state, 'samverkansgrupp', '2022-09-15', 'eva');
    assert.deepEqual(others, ['halvarsrapport:1 submitted', 'verksamhetsrapport:2 approved']);
    for (const report of ['verksamhetsrapport:3 sent-back', 'verksamhetsrapport:4 open'])
      assert.ok(mine.includes(report), report);
  });

  it('of those owed has what is due, overdue or to be completed', () => {
    const owed = (state: Registered, day: string) =>
      owedReports(state, 'styrgrupp', new Date(`${day}T10:00:00Z`)).map(({ standing }) => standing);
    assert.deepEqual(owed(inNorma(), '2025-07-01'), []);
    assert.deepEqual(owed(inNorma(), '2025-08-15'), ['due']);
    assert.deepEqual(owed(inNorma(submitted(FINAL, 'styrgrupp')), '2025-09-15'), []);
    assert.deepEqual(owed(inNorma(submitted(FINAL, 'styrgrupp'), sentBack(FINAL, 'bengt')), '2025-07-01'), [
      'sent-back',
    ]);
  });
});

describe('a submitted report', () => {
  it('shows every field, with the figure that deviates (N9-11), and who did what', () => {
    const state = inNorma(
      submitted(FINAL, 'styrgrupp', 'anna', [{ kind: 'number', field: 'deltagare', number: 17 }]),
      approved(FINAL, 'bengt'),
    );
    const view = presentReport(presenting(state, 'styrgrupp', '2025-09-01'), FINAL);
    assert.ok(view);
    assert.deepEqual(
      view.fields.map(({ answers }) => answers),
      [
        [{ say: 'report.no-answer' }],
        [{ say: 'report.no-answer' }],
        [{ say: 'report.no-answer' }],
        [{ say: 'report.number', number: 17 }],
      ],
    );
    assert.deepEqual(
      view.deviations.map(({ value }) => value),
      [{ say: 'report.number', number: 17 }],
    );
    assert.deepEqual(
      view.history.map(({ what, name }) => [what, name]),
      [
        ['submitted', 'ANNA'],
        ['approved', 'BENGT'],
      ],
    );
    assert.deepEqual([view.round, view.late, view.stage], [1, false, 'approved']);
  });

  it('that has not been is nothing to show', () => {
    assert.equal(presentReport(presenting(inNorma(), 'styrgrupp', '2025-09-01'), FINAL), undefined);
  });
});

describe('the form of a report that builds on others', () => {
  const text = (field: string, written: string) => [{ kind: 'text' as const, field, text: written }];
  const draftOf = (state: Registered, id: string): readonly string[] => {
    const occasion = reportOccasions(state, '2025-03-01').find((candidate) => candidate.id === id);
    assert.ok(occasion);
    const { rows } = presentForm(presenting(state, 'samverkansgrupp', '2025-03-01'), occasion);
    return rows
      .flat()
      .flatMap(({ input, value }) => (typeof value === 'string' ? [] : `${input}: ${String(value['text'])}`));
  };

  it('starts from theirs of the same time, in the same field or else the first text (B-årlig-82)', () => {
    const state = inBothForums(
      // Submitted at the time of all that has happened in tests: 2025-02-12, after every due day.
      submitted('verksamhetsrapport:1', 'samverkansgrupp', 'david', text('decided_content', 'Kurser')),
      submitted('halvarsrapport:1', 'samverkansgrupp', 'david', text('lage', 'Gott')),
      submitted('halvarsrapport:2', 'samverkansgrupp', 'david', text('lage', 'Bättre')),
    );
    assert.deepEqual(draftOf(state, 'arlig-sammanstallning:1'), ['field:verksamhet: Gott']);
    assert.deepEqual(draftOf(state, 'arlig-sammanstallning:2'), ['field:verksamhet: Bättre']);
    assert.deepEqual(draftOf(state, 'halvarsrapport:3'), [], 'what came later belongs to no period');
  });

  it('starts from what was submitted, when it is to be completed', () => {
    const state = inNorma(
      submitted(FINAL, 'styrgrupp', 'anna', text('insatser', 'Tio kurser')),
      sentBack(FINAL, 'bengt', 'Vad ledde de till?'),
    );
    const [occasion] = reportOccasions(state, '2025-09-01');
    assert.ok(occasion);
    const form = presentForm(presenting(state, 'styrgrupp', '2025-09-01'), occasion);
    assert.deepEqual(
      form.rows.flat().map(({ value }) => value),
      ['Tio kurser', '', '', ''],
    );
    assert.deepEqual([form.sentBack?.name, form.sentBack?.reason], ['BENGT', 'Vad ledde de till?']);
  });
});
