import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applied } from '../../../src/capabilities/changes/domain/change.ts';
import type { Change } from '../../../src/capabilities/changes/domain/change.ts';
import { addDays } from '../../../src/partnership/domain/calendar.ts';
import {
  agreementChanges,
  agreementInForce,
  heldSince,
  registeredWith,
  withChangedAgreement,
} from '../../../src/partnership/domain/agreement-in-force.ts';
import type { Changed, WithAgreement } from '../../../src/partnership/domain/agreement-in-force.ts';
import { agreementForum } from '../../../src/partnership/domain/state.ts';
import type { Agreement } from '../../../src/agreement/domain/profile.ts';
import { brukarskolan, norma } from '../../support/agreements.ts';
import { given } from '../../support/given.ts';
import { property } from '../../support/property.ts';
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

const changed = (from: string, number: number, ...changes: readonly Change[]): Changed => ({
  kind: 'changed',
  from,
  decision: { year: 2025, number },
  changes,
  signed: true,
});
const withdrawn = (from: string, number: number, by: number) =>
  ({
    kind: 'withdrawn',
    from,
    decision: { year: 2025, number },
    by: { year: 2025, number: by },
  }) as const;
type Entry = Changed | ReturnType<typeof withdrawn>;
const after = (agreement: Agreement, ...entries: readonly Entry[]): WithAgreement =>
  entries.reduce((state, entry) => withChangedAgreement(state, entry, applied), registeredWith(agreement));
const lastDay = (to: string): Change => ({ kind: 'last-day', to });
const endOn = (state: WithAgreement, day: string): string => agreementInForce(state, day).validity.value.to;

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
    const extended = withChangedAgreement(state, changed('2025-01-01', 1, lastDay('2026-08-31')), applied);
    const seated: Change = { kind: 'seats', forum: 'styrgrupp', party: 'forum-skill', least: 1, most: 2 };
    const both = withChangedAgreement(extended, changed('2025-02-01', 2, seated), applied);
    assert.equal(endOn(both, '2025-02-01'), '2026-08-31');
    assert.equal(agreementInForce(both, '2024-12-31'), norma);
    assert.equal(agreementInForce(state, '2025-02-01'), norma);
    assert.equal(both.other, 1);
  });

  it('puts decisions in the order of the days from which they hold, whichever is recorded first', () => {
    const later = changed('2025-06-01', 1, lastDay('2027-12-31'));
    const sooner = changed('2025-03-01', 2, lastDay('2026-12-31'));
    for (const state of [after(norma, later, sooner), after(norma, sooner, later)]) {
      assert.deepEqual(
        ['2025-02-28', '2025-03-01', '2025-05-31', '2025-06-01'].map((day) => endOn(state, day)),
        ['2025-08-31', '2026-12-31', '2026-12-31', '2027-12-31'],
      );
    }
  });

  it('is, from the day a decision is revoked, as it would be without it', () => {
    const state = after(
      norma,
      changed('2025-03-01', 1, lastDay('2026-12-31')),
      changed('2025-04-01', 2, { kind: 'escalation-time', at: { kind: 'counterpart' }, days: 9 }),
      withdrawn('2025-05-01', 1, 3),
    );
    assert.equal(endOn(state, '2025-04-30'), '2026-12-31');
    assert.equal(endOn(state, '2025-05-01'), '2025-08-31');
    const days = agreementInForce(state, '2025-05-01').escalation.map(({ waitDays }) => waitDays.value);
    assert.ok(days.includes(9), 'what another has changed stays');
    assert.deepEqual(agreementChanges(state)[0]?.withdrawn?.by, { year: 2025, number: 3 });
    const never = after(
      norma,
      changed('2025-09-01', 1, lastDay('2026-12-31')),
      withdrawn('2025-05-01', 1, 3),
    );
    assert.equal(endOn(never, '2025-09-01'), '2025-08-31', 'revoked before it held');
  });

  it('knows since when a setting has been as it is', () => {
    const read = ({ validity }: Agreement) => validity.value.to;
    const state = after(
      norma,
      changed('2025-03-01', 1, lastDay('2026-12-31')),
      changed('2025-04-01', 2, { kind: 'escalation-time', at: { kind: 'counterpart' }, days: 9 }),
      withdrawn('2025-06-01', 1, 3),
    );
    assert.equal(heldSince(state, '2025-02-01', read), undefined);
    assert.equal(heldSince(state, '2025-05-01', read), '2025-03-01');
    assert.equal(heldSince(state, '2025-07-01', read), '2025-06-01');
  });

  it('names the decision as the source of what it set, and a signed one as the agreement’s own', () => {
    const waits: Change = { kind: 'escalation-time', at: { kind: 'counterpart' }, days: 9 };
    const source = (signed: boolean) =>
      agreementInForce(
        after(norma, { ...changed('2025-03-01', 4, waits), signed }),
        '2025-03-01',
      ).escalation.find(({ to }) => to.kind === 'counterpart')?.waitDays.source;
    assert.deepEqual(source(true), { kind: 'amendment', decision: '§ 4/2025' });
    assert.deepEqual(source(false), { kind: 'group-decision', decision: '§ 4/2025' });
  });

  const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2024-12-01', days));
  const change: fc.Arbitrary<Change> = fc.oneof(
    day.map((to): Change => ({ kind: 'last-day', to })),
    fc.record({
      kind: fc.constant('seats' as const),
      forum: fc.constantFrom('styrgrupp', 'samverkansgrupp', 'nobody'),
      party: fc.constantFrom('vuxenskolan', 'socialforvaltningen', 'nobody'),
      least: fc.constant(1),
      most: fc.integer({ min: 1, max: 5 }),
    }),
    fc.record({
      kind: fc.constant('cadence' as const),
      forum: fc.constantFrom('styrgrupp', 'samverkansgrupp'),
      cadence: fc.oneof(
        fc.integer({ min: 1, max: 24 }).map((months) => ({ kind: 'longest-interval' as const, months })),
        fc.constant({ kind: 'by-decision' as const }),
      ),
    }),
    fc.record({
      kind: fc.constant('escalation-time' as const),
      at: fc.constantFrom(
        { kind: 'counterpart' as const },
        { kind: 'forum' as const, forum: 'samverkansgrupp' },
      ),
      days: fc.integer({ min: 1, max: 60 }),
    }),
  );

  property(
    'is the same in whichever order decisions are recorded: each day as its decisions leave it',
    () => {
      const history = fc.array(
        fc.tuple(day, fc.array(change, { minLength: 1, maxLength: 3 }), fc.option(day), fc.boolean()),
        {
          maxLength: 8,
        },
      );
      fc.assert(
        fc.property(
          history,
          fc.array(fc.nat(), { minLength: 16, maxLength: 16 }),
          day,
          (decided, chance, asked) => {
            const entries = decided.flatMap(([from, changes, until, signed], index): Entry[] => [
              { ...changed(from, index + 1, ...changes), signed },
              ...(until === null ? [] : [withdrawn(until, index + 1, 100 + index)]),
            ]);
            const shuffled = entries
              .map((entry, index) => ({ entry, place: chance[index] ?? 0 }))
              .sort((one, other) => one.place - other.place)
              .map(({ entry }) => entry);
            const holding = decided
              .map(([from, changes, until, signed], index) => ({
                from,
                changes,
                until,
                signed,
                number: index + 1,
              }))
              .filter(({ from, until }) => from <= asked && (until === null || until > asked))
              .sort((one, other) => one.from.localeCompare(other.from) || one.number - other.number);
            const byDay = holding.reduce<Agreement>(
              (agreement, { from, number, changes, signed }) =>
                applied(agreement, { ...changed(from, number, ...changes), signed }),
              brukarskolan,
            );
            assert.deepEqual(agreementInForce(after(brukarskolan, ...shuffled), asked), byDay);
          },
        ),
      );
    },
  );
});
