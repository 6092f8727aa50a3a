import assert from 'node:assert/strict';
import type { Fact } from '../../src/capabilities/index.ts';
import type { Change } from '../../src/capabilities/changes/domain/kinds.ts';
import { auditSettings } from '../../src/verification/domain/audit-settings.ts';
import type { Recorded } from '../../src/verification/domain/numbering.ts';
import { agreementInForce, registeredWith } from '../../src/partnership/domain/agreement-in-force.ts';
import { norma } from '../support/agreements.ts';
import { given } from '../support/given.ts';
import type { Happened } from '../support/given.ts';
import { ANNA, BENGT, cast, forum, openVote, played } from '../capabilities/voting/domain/group.ts';

const [p = '', q = ''] = norma.parties.map(({ id }) => id);
const group: readonly Happened[] = [
  [ANNA, { type: 'partnershipRegistered', v: 1, agreement: norma }],
  [ANNA, { type: 'forumOpened', v: 1, forum, language: 'sv' }],
  [
    ANNA,
    {
      type: 'seatsAssigned',
      v: 1,
      forum,
      seats: [
        { seat: 's-0', party: p, member: ANNA },
        { seat: 's-1', party: q, member: BENGT },
      ],
    },
  ],
];
const both = [
  [ANNA, cast('yes')],
  [BENGT, cast('yes')],
] as const;
const sign = (day: string) =>
  ({
    type: 'signAmendment',
    forum,
    amendment: 'v1',
    name: 'Eva Lind',
    role: 'Chef',
    place: 'Göteborg',
    day,
    registryNumber: '',
  }) as const;
const LONGER: readonly Change[] = [{ kind: 'last-day', to: '2026-12-31' }];
const WAITS: readonly Change[] = [{ kind: 'escalation-time', at: { kind: 'counterpart' }, days: 5 }];
const signed = played(
  group,
  [ANNA, openVote({ effect: { kind: 'amend-agreement', changes: LONGER } })],
  ...both,
  [ANNA, sign('2025-02-12')],
  [BENGT, sign('2025-02-12')],
).happened;
const decided = played(
  group,
  [ANNA, openVote({ effect: { kind: 'change-settings', changes: WAITS } })],
  ...both,
).happened;

function codes(happened: readonly Happened[], foldedTo: readonly Happened[] = happened): readonly string[] {
  const facts = happened.map(([by, fact, at = '2025-02-12T11:00:00.000Z'], index): Recorded => ({
    seq: index + 1,
    by,
    at,
    fact,
  }));
  return auditSettings(facts, given(...foldedTo).state).map(({ code }) => code);
}
const with_ = (happened: readonly Happened[], change: (fact: Fact) => Fact): readonly Happened[] =>
  happened.map(([by, fact, ...at]): Happened => [by, change(fact), ...at]);
const setting = (more: object) => (fact: Fact) =>
  fact.type === 'settingsChanged' ? { ...fact, ...more } : fact;
const without = (happened: readonly Happened[]): readonly Happened[] =>
  happened.filter(([, { type }]) => type !== 'settingsChanged');

describe('an audit of what decisions have changed', () => {
  it('finds nothing where each setting comes of a decision, and of signatures where it takes them', () => {
    assert.deepEqual(codes(signed), []);
    assert.deepEqual(codes(decided), []);
  });

  it('knows that what all have signed stays, whatever the group decides afterwards', () => {
    const five = WAITS;
    const nine: readonly Change[] = [{ kind: 'escalation-time', at: { kind: 'counterpart' }, days: 9 }];
    const own = { effect: { kind: 'change-settings', changes: nine }, vote: 'v2' } as const;
    const { happened } = played(
      group,
      [ANNA, openVote({ effect: { kind: 'amend-agreement', changes: five } })],
      ...both,
      [ANNA, openVote(own)],
      [ANNA, { ...cast('yes'), vote: 'v2' }],
      [ANNA, sign('2025-02-12')],
      [BENGT, sign('2025-02-12')],
      [BENGT, { ...cast('yes'), vote: 'v2' }],
    );
    assert.equal(happened.filter(([, { type }]) => type === 'settingsChanged').length, 2);
    assert.deepEqual(codes(happened), []);
    const { state } = given(...happened);
    const days = (on: string) =>
      state.status === 'registered' &&
      agreementInForce(state, on).escalation.find(({ to }) => to.kind === 'counterpart')?.waitDays.value;
    assert.equal(days('2025-02-12'), 5);
  });

  it('sees another setting, another day, or a signature that is not there', () => {
    for (const happened of [signed, decided]) {
      assert.deepEqual(codes(with_(happened, setting({ from: '2025-02-01' }))), ['settings-not-decided']);
      const other: readonly Change[] = [{ kind: 'last-day', to: '2030-12-31' }];
      assert.deepEqual(codes(with_(happened, setting({ changes: other }))), ['settings-not-decided']);
    }
    const unsigned = signed.filter(([by, { type }]) => type !== 'amendmentSigned' || by !== BENGT);
    assert.deepEqual(codes(unsigned), ['settings-not-decided']);
    const unvoted = decided.filter(([, { type }]) => type !== 'voteClosed');
    assert.deepEqual(codes(unvoted, group), ['settings-not-decided', 'agreement-differs']);
    assert.deepEqual(codes([...decided, ...decided.slice(-1)]), ['settings-not-decided']);
  });

  it('sees that what was decided is not in the record', () => {
    assert.deepEqual(codes(without(signed)), ['settings-missing']);
    assert.deepEqual(codes(without(decided)), ['settings-missing']);
  });

  it('sees an agreement in force that the decisions do not give', () => {
    assert.deepEqual(codes(signed, without(signed)), ['agreement-differs']);
    const { state } = given(...signed);
    assert.ok(state.status === 'registered');
    const facts = signed.map(([by, fact], index) => ({
      seq: index + 1,
      by,
      at: '2025-02-12T11:00:00.000Z',
      fact,
    }));
    assert.deepEqual(auditSettings(facts, { ...state, ...registeredWith(norma) }), [
      { code: 'agreement-differs', seq: facts.length, day: '2025-02-12' },
    ]);
  });
});
