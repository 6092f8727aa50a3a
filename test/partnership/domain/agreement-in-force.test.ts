import assert from 'node:assert/strict';
import {
  agreementInForce,
  registeredWith,
  withChangedAgreement,
} from '../../../src/partnership/domain/agreement-in-force.ts';
import { agreementForum } from '../../../src/partnership/domain/state.ts';
import { norma } from '../../support/agreements.ts';
import { given } from '../../support/given.ts';
import type { Happened } from '../../support/given.ts';

const quorum = (least: number, number: number, at: string): Happened => [
  'anna',
  {
    type: 'groupRuleSet',
    v: 1,
    vote: `v${number}`,
    forum: 'styrgrupp',
    rule: { setting: 'quorum', value: { least } },
    decision: { year: 2025, number },
  },
  at,
];

describe('the agreement in force', () => {
  it('is the one registered, on every day, until a decision changes it', () => {
    const state = registeredWith(norma);
    for (const day of ['1999-01-01', '2025-02-12', '2099-12-31'])
      assert.equal(agreementInForce(state, day), norma);
  });

  it('has a rule of the group’s own from the local day of its decision, and not before', () => {
    const { state } = given(
      ['anna', { type: 'partnershipRegistered', v: 1, agreement: norma }, '2025-01-10T09:00:00.000Z'],
      // In Stockholm the 21st has begun.
      quorum(2, 1, '2025-01-20T23:30:00.000Z'),
      quorum(1, 2, '2025-03-01T09:00:00.000Z'),
    );
    assert.ok(state.status === 'registered');
    const leastOn = (day: string): number | undefined =>
      agreementForum(agreementInForce(state, day), 'styrgrupp')?.quorum?.value.least;
    assert.deepEqual(['2025-01-20', '2025-01-21', '2025-02-28', '2025-03-01'].map(leastOn), [
      undefined,
      2,
      2,
      1,
    ]);
  });

  it('keeps what was decided before, and leaves the state that was there alone', () => {
    const state = { other: 1, ...registeredWith(norma) };
    const named = withChangedAgreement(state, '2025-01-01', (agreement) => ({ ...agreement, name: 'Nytt' }));
    const moved = withChangedAgreement(named, '2025-02-01', (agreement) => ({ ...agreement, id: 'nytt' }));
    assert.equal(agreementInForce(moved, '2025-02-01').name, 'Nytt');
    assert.equal(agreementInForce(moved, '2024-12-31'), norma);
    assert.equal(agreementInForce(state, '2025-02-01'), norma);
    assert.equal(moved.other, 1);
  });
});
