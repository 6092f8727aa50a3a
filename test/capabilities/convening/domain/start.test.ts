import assert from 'node:assert/strict';
import { meetingTimes } from '../../../../src/capabilities/convening/domain/start.ts';

describe('the start of a meeting', () => {
  it('is a local day and time, also when clocks change', () => {
    assert.deepEqual(meetingTimes({ day: '2025-02-12', time: '13:00', ends: '' }), {
      startsAt: '2025-02-12T12:00:00.000Z',
    });
    assert.deepEqual(meetingTimes({ day: '2025-07-01', time: '09:30', ends: '11:00' }), {
      startsAt: '2025-07-01T07:30:00.000Z',
      endsAt: '2025-07-01T09:00:00.000Z',
    });
  });

  it('says what is wrong with what a form sends', () => {
    for (const [day, time, refusal, ends = ''] of [
      ['', '13:00', { code: 'date-missing' }],
      ['2025-02-30', '13:00', { code: 'date-does-not-exist', typed: '2025-02-30' }],
      ['x'.repeat(4000), '', { code: 'date-does-not-exist', typed: 'x'.repeat(40) }],
      ['2025-02-12', '', { code: 'time-missing' }],
      ['2025-02-12', '25:00', { code: 'time-does-not-exist', typed: '25:00' }],
      ['2025-03-30', '02:30', { code: 'time-skipped', day: '2025-03-30', time: '02:30' }],
      ['2025-02-12', '13:00', { code: 'time-does-not-exist', typed: '24:00' }, '24:00'],
      ['2025-02-12', '13:00', { code: 'ends-before-it-starts', typed: '13:00–13:00' }, '13:00'],
      ['2025-02-12', '13:00', { code: 'ends-before-it-starts', typed: '13:00–12:30' }, '12:30'],
    ] as const) {
      assert.deepEqual(meetingTimes({ day, time, ends }), { refusal });
    }
  });
});
