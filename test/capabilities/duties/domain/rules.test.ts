import assert from 'node:assert/strict';
import { decide } from '../../../../src/capabilities/index.ts';
import { LONGEST_DUTY_NOTE } from '../../../../src/capabilities/duties/domain/rules.ts';
import type { Registered } from '../../../../src/partnership/domain/state.ts';
import { brukarskolan, norma } from '../../../support/agreements.ts';
import { BRUKARSKOLAN_SEATS, lived, noon, NORMA_SEATS } from './lived.ts';

const inNorma = lived(norma, '2025-01-02', NORMA_SEATS);

const fulfil = (
  state: Registered,
  by: string,
  duty: string,
  { note = '', forum = 'styrgrupp', day = '2025-01-07' } = {},
) => decide(state, { type: 'fulfilDuty', forum, duty, note }, { by, at: noon(day) });
const refused = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });

describe('marking a duty as done', () => {
  it('is recorded with its note (N17-33)', () => {
    assert.deepEqual(fulfil(inNorma, 'bengt', 'invoice', { note: ' Skickad ' }), {
      ok: true,
      facts: [{ type: 'dutyFulfilled', v: 1, duty: 'invoice', note: 'Skickad' }],
    });
    assert.deepEqual(fulfil(inNorma, 'bengt', 'invoice'), {
      ok: true,
      facts: [{ type: 'dutyFulfilled', v: 1, duty: 'invoice' }],
    });
  });

  it('changes nothing the second time', () => {
    const done = lived(norma, '2025-01-02', NORMA_SEATS, [
      '2025-01-06',
      'bengt',
      { type: 'dutyFulfilled', v: 1, duty: 'invoice' },
    ]);
    assert.deepEqual(fulfil(done, 'bengt', 'invoice'), { ok: true, facts: [] });
  });

  it('is for who owes it alone', () => {
    assert.deepEqual(fulfil(inNorma, 'anna', 'invoice'), refused('duty-of-others'));
    assert.deepEqual(fulfil(inNorma, 'eva', 'invoice'), refused('not-a-member'));
  });

  it('is for any representative of a group that owes it (B-5.1-90)', () => {
    const state = lived(brukarskolan, '2024-06-01', {
      ...BRUKARSKOLAN_SEATS,
      samverkansgrupp: [['eva', 'vuxenskolan']],
    });
    assert.ok(fulfil(state, 'david', 'continuation', { day: '2024-06-07' }).ok);
    assert.deepEqual(
      fulfil(state, 'eva', 'continuation', { forum: 'samverkansgrupp', day: '2024-06-07' }),
      refused('duty-of-others'),
    );
  });

  it('is not for what the record sees by itself, nor for what is no duty', () => {
    assert.deepEqual(fulfil(inNorma, 'bengt', 'report:slutrapport:1'), refused('duty-seen-by-the-record'));
    assert.deepEqual(fulfil(inNorma, 'bengt', 'expiry'), refused('duty-seen-by-the-record'));
    assert.deepEqual(fulfil(inNorma, 'bengt', 'continuation'), refused('unknown-duty'), 'Norma has none');
  });

  it('takes no note that is too long or names somebody by number', () => {
    assert.deepEqual(
      fulfil(inNorma, 'bengt', 'invoice', { note: 'x'.repeat(LONGEST_DUTY_NOTE + 1) }),
      refused('text-too-long', { longest: LONGEST_DUTY_NOTE }),
    );
    assert.deepEqual(
      fulfil(inNorma, 'bengt', 'invoice', { note: 'till 890201-3286' }),
      refused('contains-personal-identity-number'),
    );
  });
});

describe('taking back that a duty is done', () => {
  const done: Parameters<typeof lived>[3] = [
    '2025-01-06',
    'bengt',
    { type: 'dutyFulfilled', v: 1, duty: 'invoice' },
  ];
  const marked = lived(norma, '2025-01-02', NORMA_SEATS, done);
  const reopen = (state: Registered, by: string, duty = 'invoice') =>
    decide(state, { type: 'reopenDuty', forum: 'styrgrupp', duty }, { by, at: noon('2025-01-07') });

  it('makes it owed again, and it can be marked and taken back once more', () => {
    const reopened: Parameters<typeof lived>[3] = [
      '2025-01-06',
      'bengt',
      { type: 'dutyReopened', v: 1, duty: 'invoice' },
    ];
    assert.deepEqual(reopen(marked, 'bengt'), {
      ok: true,
      facts: [{ type: 'dutyReopened', v: 1, duty: 'invoice' }],
    });
    const owed = lived(norma, '2025-01-02', NORMA_SEATS, done, reopened);
    assert.deepEqual(reopen(owed, 'bengt'), { ok: true, facts: [] });
    assert.equal(fulfil(owed, 'bengt', 'invoice').ok, true);
    const again = lived(norma, '2025-01-02', NORMA_SEATS, done, reopened, done);
    assert.equal(again.fulfilled.get('invoice')?.time, 2);
    assert.equal(again.fulfilled.get('invoice')?.reopened, undefined);
  });

  it('is for whoever may mark it, of what somebody has marked', () => {
    assert.deepEqual(reopen(marked, 'anna'), refused('duty-of-others'));
    assert.deepEqual(reopen(inNorma, 'bengt'), refused('duty-not-marked'));
    assert.deepEqual(reopen(marked, 'bengt', 'expiry'), refused('duty-not-marked'));
    assert.deepEqual(reopen(marked, 'bengt', 'nothing'), refused('unknown-duty'));
  });
});
