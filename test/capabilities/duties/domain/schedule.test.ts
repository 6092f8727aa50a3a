import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, daysBetween, momentOf } from '../../../../src/partnership/domain/calendar.ts';
import { isWorkingDay, nextWorkingDay } from '../../../../src/partnership/domain/working-days.ts';
import { obligations } from '../../../../src/capabilities/duties/domain/duty.ts';
import type { Obligation } from '../../../../src/capabilities/duties/domain/duty.ts';
import {
  dueReminders,
  nextReminder,
  occasions,
} from '../../../../src/capabilities/duties/domain/schedule.ts';
import { norma } from '../../../support/agreements.ts';
import { property } from '../../../support/property.ts';
import { lived, NORMA_SEATS } from './lived.ts';
import type { Event } from './lived.ts';

const inNorma = (...events: readonly Event[]) => lived(norma, '2025-01-02', NORMA_SEATS, ...events);
const EXPIRY = 'expiry';

/** That the duty was reminded of on the day, as the journal has it. */
const told = (duty: string, day: string, stage: 'before' | 'due' | 'overdue'): Event => [
  momentOf(day, 8),
  'clock',
  { type: 'reminded', v: 1, duty, stage, day, forum: 'styrgrupp', to: [] },
];

const givenOn = (day: string, ...events: readonly Event[]): readonly string[] =>
  dueReminders(inNorma(...events), momentOf(day, 9)).map(({ obligation }) => obligation.id);

/** Any duty with a last day from 2025 to 2030, known from half a year before it until a month after. */
const duty: fc.Arbitrary<Obligation> = fc
  .record({
    due: fc.integer({ min: 0, max: 5 * 365 }).map((days) => addDays('2025-01-01', days)),
    known: fc.integer({ min: -30, max: 180 }),
    before: fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 4 }),
    overdue: fc.constantFrom('never', 'once', 'repeatedly'),
  })
  .map(({ due, known, before, overdue }): Obligation => ({
    id: 'd',
    subject: { kind: 'continuation' },
    due,
    owes: { forum: 'styrgrupp', members: [] },
    remind: { before, overdue, knownSince: addDays(due, -known) },
  }));

const workingDaysIn = (after: string, until: string): number =>
  Array.from({ length: Math.max(0, daysBetween(after, until)) }, (_, index) =>
    addDays(after, index + 1),
  ).filter(isWorkingDay).length;

describe('the days of reminders', () => {
  property(
    'are working days, in order, after the duty was known; warnings never come after the last day',
    () => {
      fc.assert(
        fc.property(duty, (one) => {
          const { due, remind } = one;
          const found = occasions(one);
          for (const { day, stage } of found) {
            assert.ok(isWorkingDay(day) && day > remind.knownSince, day);
            assert.equal(day > due, stage === 'overdue', `${stage} ${day}`);
          }
          const days = found.map(({ day }) => day);
          assert.deepEqual(days, days.toSorted());
        }),
        { numRuns: 2000 },
      );
    },
  );

  property(
    'lose no reminder: each has a day of its own or shares that of one so near that no working day is between',
    () => {
      fc.assert(
        fc.property(duty, (one) => {
          const { due, remind } = one;
          const found = occasions(one);
          const counted = remind.before
            .map((days) => addDays(due, -days))
            .filter((day) => day > remind.knownSince);
          // On the day it was known nobody is reminded; before the last day there may be none left.
          const reachable = counted.filter(
            (day) => workingDaysIn(remind.knownSince, day) > 0 || nextWorkingDay(day) <= due,
          );
          assert.deepEqual(
            found.filter(({ stage }) => stage !== 'overdue').map((occasion) => occasion.counted),
            reachable.toSorted(),
          );
          for (const { day, counted: wanted } of found)
            assert.ok(Math.abs(daysBetween(day, wanted)) <= 5, day);
          if (remind.overdue !== 'never') assert.ok(found.some(({ stage }) => stage === 'overdue'));
        }),
        { numRuns: 2000 },
      );
    },
  );

  it('reminds of the final report before its day, on it, the day after and every fortnight (N14-27)', () => {
    const report = obligations(inNorma(), '2025-01-03').find(({ id }) => id === 'report:slutrapport:1');
    assert.ok(report);
    assert.deepEqual(
      occasions(report)
        .slice(0, 4)
        .map(({ stage, day }) => `${stage} ${day}`),
      ['before 2025-08-15', 'due 2025-08-29', 'overdue 2025-09-01', 'overdue 2025-09-15'],
    );
  });

  it('reminds of a late duty every fortnight for a year, and then no more', () => {
    const report = obligations(inNorma(), '2025-01-03').find(({ id }) => id === 'report:slutrapport:1');
    assert.ok(report);
    const overdue = occasions(report).flatMap(({ stage, day }) => (stage === 'overdue' ? [day] : []));
    assert.equal(overdue.at(-1), '2026-08-31');
    assert.equal(overdue.at(-1), addDays('2025-09-01', 26 * 14));
    assert.equal(overdue.length, 27);
  });

  it('are those before a weekend for what is to come, and after it for what is late', () => {
    const [report] = obligations(inNorma(), '2025-01-03').filter(({ id }) => id === 'report:slutrapport:1');
    assert.ok(report);
    const on = (due: string) =>
      occasions({ ...report, due, remind: { ...report.remind, before: [0] } })
        .slice(0, 2)
        .map(({ stage, day }) => `${stage} ${day}`);
    assert.deepEqual(on('2025-08-30'), ['due 2025-08-29', 'overdue 2025-09-01'], 'a Saturday');
    assert.deepEqual(on('2025-06-20'), ['due 2025-06-19', 'overdue 2025-06-23'], 'midsummer’s eve');
    assert.deepEqual(on('2025-12-23'), ['due 2025-12-23', 'overdue 2025-12-29'], 'before Christmas');
  });

  it('are not lost to a duty that is known on the last working day before a weekend', () => {
    const known = lived(norma, '2025-01-03', NORMA_SEATS);
    assert.equal(nextReminder(known, momentOf('2025-01-03', 13)), momentOf('2025-01-07', 8));
    assert.deepEqual(
      dueReminders(known, momentOf('2025-01-07', 8)).map(({ obligation }) => obligation.id),
      ['invoice'],
    );
  });

  it('what was missed comes while people are at work: neither in the evening nor on a Sunday', () => {
    const at = (day: string, hour: number) => dueReminders(inNorma(), momentOf(day, hour)).length;
    assert.deepEqual([at('2025-01-03', 7), at('2025-01-03', 8), at('2025-01-03', 16)], [0, 1, 1]);
    assert.deepEqual([at('2025-01-03', 17), at('2025-01-04', 12), at('2025-01-06', 12)], [0, 0, 0]);
    assert.equal(nextReminder(inNorma(), momentOf('2025-01-03', 17)), momentOf('2025-01-07', 8));
  });
});

describe('reminders that were given before they kept to working days', () => {
  it('are not given again on the working day beside theirs', () => {
    const saturday = told('invoice', '2025-02-01', 'overdue');
    assert.ok(givenOn('2025-02-03').includes('invoice'));
    assert.ok(!givenOn('2025-02-03', saturday).includes('invoice'));
    assert.ok(givenOn('2025-02-17', saturday).includes('invoice'), 'a fortnight later, as always');
  });

  property('count whatever day it was', () => {
    const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays('2025-02-10', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 20 }), (last, later) => {
        const [found] = obligations(inNorma(), '2025-02-10').filter(({ id }) => id === 'invoice');
        assert.ok(found);
        const old = occasions(found).filter(({ counted }) => counted <= last);
        const given = inNorma(...old.map(({ counted, stage }) => told('invoice', counted, stage)));
        const today = nextWorkingDay(addDays(last, later));
        const again = dueReminders(given, momentOf(today, 8)).find(
          ({ obligation }) => obligation.id === 'invoice',
        );
        assert.ok(again === undefined || again.counted > last, `${last} ${today}`);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what asks nothing of anybody', () => {
  it('is said once, as early as it can be', () => {
    assert.ok(givenOn('2025-06-02').includes(EXPIRY));
    const once = told(EXPIRY, '2025-06-02', 'before');
    for (const day of ['2025-08-01', '2025-08-22', '2025-08-29']) {
      assert.ok(givenOn(day).includes(EXPIRY), day);
      assert.ok(!givenOn(day, once).includes(EXPIRY), day);
    }
    const late = lived(norma, '2025-07-15', NORMA_SEATS);
    assert.ok(
      dueReminders(late, momentOf('2025-08-01', 9)).some(({ obligation }) => obligation.id === EXPIRY),
    );
  });

  it('is said anew where its day has come to be another', () => {
    const longer = {
      ...norma,
      validity: { ...norma.validity, value: { from: '2025-01-01', to: '2026-08-31' } },
    };
    const state = lived(longer, '2025-01-02', NORMA_SEATS, told(EXPIRY, '2025-06-02', 'before'));
    assert.ok(
      dueReminders(state, momentOf('2026-06-02', 9)).some(({ obligation }) => obligation.id === EXPIRY),
    );
  });
});
