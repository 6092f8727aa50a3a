import assert from 'node:assert/strict';
import { meetingStart } from '../../../../src/capabilities/convening/domain/start.ts';

describe('the start of a meeting', () => {
  it('is a local day and time, also when clocks change', () => {
    assert.deepEqual(meetingStart('2025-02-12', '13:00'), { startsAt: '2025-02-12T12:00:00.000Z' });
    assert.deepEqual(meetingStart('2025-07-01', '09:30'), { startsAt: '2025-07-01T07:30:00.000Z' });
  });

  it('says what is wrong with what a form sends', () => {
    for (const [day, time, refusal] of [
      ['', '13:00', { code: 'date-missing' }],
      ['2025-02-30', '13:00', { code: 'date-does-not-exist', typed: '2025-02-30' }],
      ['x'.repeat(4000), '', { code: 'date-does-not-exist', typed: 'x'.repeat(40) }],
      ['2025-02-12', '', { code: 'time-missing' }],
      ['2025-02-12', '25:00', { code: 'time-does-not-exist', typed: '25:00' }],
      ['2025-03-30', '02:30', { code: 'time-skipped', day: '2025-03-30', time: '02:30' }],
    ] as const) {
      assert.deepEqual(meetingStart(day, time), { refusal });
    }
  });
});
