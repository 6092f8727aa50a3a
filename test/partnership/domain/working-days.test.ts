import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, daysBetween } from '../../../src/partnership/domain/calendar.ts';
import {
  isHoliday,
  isWorkingDay,
  lastWorkingDay,
  nextWorkingDay,
} from '../../../src/partnership/domain/working-days.ts';
import { property } from '../../support/property.ts';

const FIRST = '2005-01-01';
const LAST = '2100-12-31';
const day = fc.integer({ min: 0, max: daysBetween(FIRST, LAST) }).map((days) => addDays(FIRST, days));

const holidaysIn = (year: number): readonly string[] =>
  Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index))
    .filter((one) => one.startsWith(String(year)))
    .filter(isHoliday)
    .map((one) => one.slice('yyyy-'.length));

describe('the days on which people are at work in Sweden', () => {
  it('are none of the public holidays, and none of the eves that are free', () => {
    assert.deepEqual(holidaysIn(2025), [
      '01-01',
      '01-06',
      '04-18',
      '04-20',
      '04-21',
      '05-01',
      '05-29',
      '06-06',
      '06-08',
      '06-20',
      '06-21',
      '11-01',
      '12-24',
      '12-25',
      '12-26',
      '12-31',
    ]);
    const moving = ['04-03', '04-05', '04-06', '05-14', '05-24', '06-19', '06-20', '10-31'];
    assert.deepEqual(
      holidaysIn(2026).filter((one) => moving.includes(one)),
      moving,
    );
    assert.equal(holidaysIn(2008).length, 15, 'Ascension was the first of May');
  });

  it('follow Easter wherever it falls', () => {
    const easters = [
      '2008-03-23',
      '2011-04-24',
      '2024-03-31',
      '2038-04-25',
      '2049-04-18',
      '2076-04-19',
      '2100-03-28',
    ];
    for (const easter of easters) {
      const free = [-2, 0, 1, 39, 49].map((days) => addDays(easter, days));
      assert.ok(free.every(isHoliday), easter);
      assert.ok([-3, 2, 38, 40].map((days) => addDays(easter, days)).every(isWorkingDay), easter);
    }
  });

  it('are ordinary days between, also those before a holiday', () => {
    const working = ['2025-01-02', '2025-01-03', '2025-04-17', '2025-04-30', '2025-12-23', '2025-12-29'];
    assert.ok(working.every(isWorkingDay));
    assert.ok(!['2025-08-30', '2025-08-31'].some(isWorkingDay), 'a Saturday and a Sunday');
  });

  property('are never far off: the last before a day and the first after it have none between', () => {
    fc.assert(
      fc.property(day, (one) => {
        const [last, next] = [lastWorkingDay(one), nextWorkingDay(one)];
        assert.ok(isWorkingDay(last) && isWorkingDay(next));
        assert.ok(last <= one && one <= next && daysBetween(last, next) <= 6);
        if (isWorkingDay(one)) assert.deepEqual([last, next], [one, one]);
        for (let between = addDays(last, 1); between < next; between = addDays(between, 1))
          assert.ok(!isWorkingDay(between), between);
      }),
      { numRuns: 2000 },
    );
  });
});
