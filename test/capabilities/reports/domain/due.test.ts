import assert from 'node:assert/strict';
import fc from 'fast-check';
import { agreementSchema } from '../../../../src/agreement/domain/profile.ts';
import type { Agreement } from '../../../../src/agreement/domain/profile.ts';
import { addDays, localDay } from '../../../../src/partnership/domain/calendar.ts';
import { agendaFor } from '../../../../src/capabilities/agenda/domain/agenda.ts';
import { dueReports, reportOccasions } from '../../../../src/capabilities/reports/domain/due.ts';
import { brukarskolan, norma } from '../../../support/agreements.ts';
import { NOON } from '../../../support/given.ts';
import { happened, inBothForums, inNorma, submitted } from './reported.ts';
import { property } from '../../../support/property.ts';

const TODAY = localDay(NOON);

type Cadence = Agreement['reports'][number]['cadence']['value'];

const daysOf = (agreement: Agreement, definition: string): readonly string[] =>
  dueReports(happened([], agreement), TODAY)
    .filter((report) => report.definition.id === definition)
    .map(({ due }) => due);

/** The due days of one report in an agreement that is valid for the time. */
function days(from: string, to: string, cadence: Cadence, dueDay?: string): readonly string[] {
  const [report] = norma.reports;
  const source = { kind: 'default' };
  const agreement = agreementSchema.parse({
    ...norma,
    validity: { value: { from, to }, source },
    reports: [
      {
        ...report,
        cadence: { value: cadence, source },
        ...(dueDay && { dueDay: { value: dueDay, source } }),
      },
    ],
  });
  return daysOf(agreement, 'slutrapport');
}

describe('due reports', () => {
  it('Norma owes a final report on the last day of validity (N14-27)', () => {
    const [report, ...more] = dueReports(inNorma(), TODAY);
    assert.deepEqual(more, []);
    assert.equal(report?.id, 'slutrapport:1');
    assert.equal(report.due, '2025-08-31');
    assert.deepEqual(report.preparers, { forums: ['styrgrupp'], parties: ['funktionsstod', 'forum-skill'] });
    assert.deepEqual(report.recipients, report.preparers);
  });

  it('Brukarskolan owes two reports in every twelve months (B-samverkansgrupp-79)', () => {
    assert.deepEqual(daysOf(brukarskolan, 'halvarsrapport'), [
      '2022-09-30',
      '2023-03-31',
      '2023-09-30',
      '2024-03-31',
      '2024-09-30',
    ]);
  });

  it('Brukarskolan owes a compilation of every year (B-årlig-82)', () => {
    assert.deepEqual(daysOf(brukarskolan, 'arlig-sammanstallning'), [
      '2022-12-31',
      '2023-12-31',
      '2024-12-31',
    ]);
  });

  it('are in the order of their days, each with an id of its own', () => {
    const found = dueReports(inBothForums(), TODAY);
    assert.deepEqual(
      found.map(({ due }) => due),
      found.map(({ due }) => due).sort(),
    );
    assert.equal(new Set(found.map(({ id }) => id)).size, 8);
    assert.ok(found.some(({ id }) => id === 'halvarsrapport:5'));
  });

  for (const [name, found, expected] of [
    [
      'a period that ends on a leap day',
      days('2023-09-01', '2024-08-31', { kind: 'per-period', months: 6, count: 1 }),
      ['2024-02-29', '2024-08-31'],
    ],
    [
      'a period from the last day of a month keeps to the month (2022-10-31 + 4 months = 2023-02-28)',
      days('2022-10-31', '2023-07-01', { kind: 'per-period', months: 4, count: 1 }),
      ['2023-02-27', '2023-06-29'],
    ],
    [
      'a last period that is cut short owes only what falls within the validity',
      days('2025-01-01', '2025-08-31', { kind: 'per-period', months: 12, count: 2 }),
      ['2025-06-30'],
    ],
    [
      'a validity shorter than a period owes nothing',
      days('2025-01-01', '2025-05-31', { kind: 'per-period', months: 12, count: 2 }),
      [],
    ],
    [
      'more reports than months',
      days('2025-02-01', '2025-02-28', { kind: 'per-period', months: 1, count: 2 }),
      ['2025-02-14', '2025-02-28'],
    ],
    [
      'a yearly report on 29 February is due on the 28th in other years',
      days('2023-01-01', '2025-02-28', { kind: 'yearly' }, '02-29'),
      ['2023-02-28', '2024-02-29', '2025-02-28'],
    ],
    [
      'the last yearly report comes on its day after the end',
      days('2025-01-01', '2025-08-31', { kind: 'yearly' }, '12-31'),
      ['2025-12-31'],
    ],
    [
      'a yearly report is not due on the first day of validity',
      days('2025-03-31', '2026-03-31', { kind: 'yearly' }, '03-31'),
      ['2026-03-31'],
    ],
    [
      'a yearly report is due once, however short the validity',
      days('1990-01-01', '1990-01-01', { kind: 'yearly' }, '01-01'),
      ['1991-01-01'],
    ],
    ['nothing is due by decision', days('2025-01-01', '2025-08-31', { kind: 'by-decision' }), []],
  ] as const) {
    it(name, () => assert.deepEqual(found, expected));
  }

  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const validity = fc
    .tuple(day, fc.nat(3000))
    .map(([from, length]) => [from, addDays(from, length)] as const);

  property('per period they increase and lie within the validity, and whole periods end together', () => {
    const parts = fc.record({
      months: fc.integer({ min: 1, max: 60 }),
      count: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(validity, parts, ([from, to], { months, count }) => {
        const found = days(from, to, { kind: 'per-period', months, count });
        assert.deepEqual(found, [...new Set(found)].sort());
        assert.ok(found.every((due) => due >= from && due <= to));
        const whole = days(from, to, { kind: 'per-period', months, count: 1 });
        assert.deepEqual(
          found.filter((_, index) => (index + 1) % count === 0),
          whole.slice(0, Math.floor(found.length / count)),
        );
      }),
    );
  });

  property('yearly they increase, and only the last may come after the validity', () => {
    const dueDay = fc.constantFrom('01-01', '02-28', '02-29', '06-30', '12-31');
    fc.assert(
      fc.property(validity, dueDay, ([from, to], on) => {
        const found = days(from, to, { kind: 'yearly' }, on);
        assert.deepEqual(found, [...new Set(found)].sort());
        assert.ok(found.every((due) => due > from) && found.slice(0, -1).every((due) => due < to));
        assert.ok((found.at(-1) ?? '') >= to);
      }),
    );
  });

  it('can be listed however long the validity is', () => {
    assert.equal(days('0001-01-01', '9999-12-31', { kind: 'per-period', months: 1, count: 12 }).length, 500);
    assert.deepEqual(days('9998-01-01', '9999-12-31', { kind: 'yearly' }, '01-01'), ['9999-01-01']);
    assert.equal(days('0001-01-01', '9999-12-31', { kind: 'yearly' }, '01-01').length, 499);
  });
});

describe('a report by decision (B-styrgrupp-63)', () => {
  const open = (state: ReturnType<typeof inBothForums>): readonly string[] =>
    reportOccasions(state, TODAY).flatMap(({ id, due }) => (due === undefined ? [id] : []));

  it('can always be handed in: the next one is open', () => {
    assert.deepEqual(open(inBothForums()), ['verksamhetsrapport:1']);
    const once = inBothForums(submitted('verksamhetsrapport:1', 'samverkansgrupp'));
    assert.deepEqual(open(once), ['verksamhetsrapport:1', 'verksamhetsrapport:2']);
  });

  it('is on the recipient’s next agenda once it is handed in, and not before', () => {
    const reportsOn = (state: ReturnType<typeof inBothForums>): readonly string[] =>
      agendaFor(
        state,
        { forum: 'samverkansgrupp', startsAt: '2022-05-10T08:00:00.000Z', order: [] },
        '2022-05-01T08:00:00.000Z',
      ).flatMap(({ origin }) => (origin.kind === 'report-submitted' ? [origin.report] : []));
    assert.deepEqual(reportsOn(inBothForums()), []);
    assert.deepEqual(reportsOn(inBothForums(submitted('verksamhetsrapport:1', 'samverkansgrupp'))), [
      'verksamhetsrapport:1',
    ]);
  });
});
