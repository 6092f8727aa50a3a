import assert from 'node:assert/strict';
import { historyOf } from '../../../src/capabilities/agreement/history.ts';
import {
  agreementChanges,
  withChangedAgreement,
} from '../../../src/partnership/domain/agreement-in-force.ts';
import type { Registered } from '../../../src/partnership/domain/state.ts';
import type { Agreement } from '../../../src/agreement/domain/profile.ts';
import { inNorma } from '../../support/played.ts';

const { state } = inNorma();
/** The agreement after a decision of that day, the next in the series. */
const changing = (
  before: Registered,
  from: string,
  change: (agreement: Agreement) => Agreement,
): Registered =>
  withChangedAgreement(
    before,
    {
      kind: 'changed',
      from,
      decision: { year: 2025, number: agreementChanges(before).length + 1 },
      changes: [{ kind: 'last-day', to: '2025-12-31' }],
      signed: false,
    },
    change,
  );
const now = new Date('2025-06-02T10:00:00.000Z');
const decided = { kind: 'group-decision', decision: '§ 3/2025' } as const;
const until =
  (to: string) =>
  (agreement: Agreement): Agreement => ({
    ...agreement,
    validity: { value: { ...agreement.validity.value, to }, source: decided },
  });
const before = {
  says: { say: 'agreement.period', from: '2025-01-01', to: '2025-08-31' },
  source: {
    kind: 'clause',
    section: '18 Giltighetstid',
    quote: 'från och med 2025-01-01 och gäller till och med 2025-08-31',
  },
};
const later = (to: string) => ({
  says: { say: 'agreement.period', from: '2025-01-01', to },
  source: decided,
});

describe('the history of a setting', () => {
  it('is empty where nothing has been decided, and of what a decision leaves as it was', () => {
    assert.deepEqual(historyOf({ state, now }, 'validity')('validity'), []);
    const changed = changing(state, '2025-03-01', until('2025-12-31'));
    assert.deepEqual(historyOf({ state: changed, now }, 'validity')('endsWithoutNotice'), []);
  });

  it('says what it was before each decision, with where that came from', () => {
    const once = changing(state, '2025-03-01', until('2025-12-31'));
    const twice = changing(once, '2025-05-01', until('2026-06-30'));
    assert.deepEqual(historyOf({ state: twice, now }, 'validity')('validity'), [
      { say: 'agreement.until', until: '2025-03-01', ...before },
      { say: 'agreement.until', until: '2025-05-01', ...later('2025-12-31') },
    ]);
  });

  it('says what has been decided and does not hold yet', () => {
    const ahead = changing(state, '2025-07-01', until('2025-12-31'));
    assert.deepEqual(historyOf({ state: ahead, now }, 'validity')('validity'), [
      { say: 'agreement.from', from: '2025-07-01', ...later('2025-12-31') },
    ]);
    const without = changing(state, '2025-07-01', ({ endsWithoutNotice, ...rest }) => {
      assert.ok(endsWithoutNotice);
      return rest;
    });
    assert.deepEqual(historyOf({ state: without, now }, 'validity')('endsWithoutNotice'), [
      { say: 'agreement.gone-from', from: '2025-07-01' },
    ]);
  });

  it('of several decisions from one day knows the last', () => {
    const one = changing(state, '2025-03-01', until('2025-10-31'));
    const both = changing(one, '2025-03-01', until('2025-12-31'));
    assert.deepEqual(historyOf({ state: both, now }, 'validity')('validity'), [
      { say: 'agreement.until', until: '2025-03-01', ...before },
    ]);
  });
});
