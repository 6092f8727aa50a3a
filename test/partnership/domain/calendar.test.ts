import assert from 'node:assert/strict';
import { momentAt } from '../../../src/partnership/domain/calendar.ts';

describe('a local day and time as a moment', () => {
  for (const [when, day, time, at] of [
    ['in winter', '2025-02-12', '13:00', '2025-02-12T12:00:00.000Z'],
    ['in summer', '2025-07-01', '13:00', '2025-07-01T11:00:00.000Z'],
    ['midnight, which is the day before in UTC', '2025-02-12', '00:00', '2025-02-11T23:00:00.000Z'],
    ['the last minute of a year', '2025-12-31', '23:59', '2025-12-31T22:59:00.000Z'],
    ['before clocks are put forward', '2025-03-30', '01:59', '2025-03-30T00:59:00.000Z'],
    ['skipped when clocks are put forward', '2025-03-30', '02:00', undefined],
    ['skipped to its last minute', '2025-03-30', '02:59', undefined],
    ['after clocks are put forward', '2025-03-30', '03:00', '2025-03-30T01:00:00.000Z'],
    ['before the hour that comes twice', '2025-10-26', '01:59', '2025-10-25T23:59:00.000Z'],
    ['twice when clocks are put back: the first', '2025-10-26', '02:30', '2025-10-26T00:30:00.000Z'],
    ['after the hour that comes twice', '2025-10-26', '03:00', '2025-10-26T02:00:00.000Z'],
    ['a leap day', '2028-02-29', '09:05', '2028-02-29T08:05:00.000Z'],
    ['no leap day', '2025-02-29', '09:05', undefined],
    ['no hour 24', '2025-02-12', '24:00', undefined],
    ['no hour 25', '2025-02-12', '25:00', undefined],
    ['no minute 60', '2025-02-12', '12:60', undefined],
    ['no day at all', 'torsdag', '12:00', undefined],
    ['an hour with one digit', '2025-02-12', '9:00', undefined],
    ['with a zone of its own', '2025-02-12', '13:00Z', undefined],
  ] as const) {
    it(`${when}: ${day} ${time}`, () => assert.equal(momentAt(day, time), at));
  }
});
