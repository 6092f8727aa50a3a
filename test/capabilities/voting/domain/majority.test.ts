import assert from 'node:assert/strict';
import fc from 'fast-check';
import { denominator, outcome, tally } from '../../../../src/capabilities/voting/domain/majority.ts';
import type { Choice } from '../../../../src/partnership/domain/choice.ts';
import type { MajorityRule } from '../../../../src/agreement/domain/decision-rule.ts';
import { property } from '../../../support/property.ts';

const choice = fc.constantFrom<Choice>('yes', 'no', 'abstain');
const room = fc
  .record({ ballots: fc.array(choice, { maxLength: 60 }), absent: fc.nat(20), recused: fc.nat(5) })
  .map(({ ballots, absent, recused }) => ({
    ballots,
    count: tally(ballots.length + absent, recused, ballots),
  }));
const rule = fc.oneof(
  fc.constant<MajorityRule>({ kind: 'simple' }),
  fc.constant<MajorityRule>({ kind: 'absolute' }),
  fc.constant<MajorityRule>({ kind: 'unanimous' }),
  fc
    .integer({ min: 2, max: 12 })
    .chain((denominator) =>
      fc
        .integer({ min: Math.floor(denominator / 2) + 1, max: denominator })
        .map((numerator): MajorityRule => ({ kind: 'qualified', numerator, denominator })),
    ),
);

const count = (yes: number, no: number, abstain = 0, absent = 0): ReturnType<typeof tally> =>
  tally(yes + no + abstain + absent, 0, [
    ...Array<Choice>(yes).fill('yes'),
    ...Array<Choice>(no).fill('no'),
    ...Array<Choice>(abstain).fill('abstain'),
  ]);

describe('tally', () => {
  property('accounts for every elector exactly once', () => {
    fc.assert(
      fc.property(room, ({ count: c }) => {
        assert.equal(c.yes + c.no + c.abstain + c.absent, c.electors);
      }),
    );
  });

  property('does not depend on the order of the ballots', () => {
    fc.assert(
      fc.property(room, rule, ({ ballots, count: c }, r) => {
        const reversed = tally(c.electors, c.recused, ballots.toReversed());
        assert.deepEqual(reversed, c);
        assert.equal(outcome(r, reversed), outcome(r, c));
      }),
    );
  });
});

describe('outcome', () => {
  property('is adopted exactly when the Yes votes reach the number written out as needed', () => {
    fc.assert(
      fc.property(room, rule, ({ count: c }, r) => {
        const reaches = c.yes + c.no > 0 && c.yes >= denominator(r, c).needed;
        assert.equal(outcome(r, c) === 'adopted', reaches);
      }),
      { numRuns: 2000 },
    );
  });

  property('never goes from adopted to not adopted by one more Yes', () => {
    fc.assert(
      fc.property(room, rule, ({ ballots, count: c }, r) => {
        fc.pre(c.absent > 0 && outcome(r, c) === 'adopted');
        assert.equal(outcome(r, tally(c.electors, c.recused, [...ballots, 'yes'])), 'adopted');
      }),
    );
  });

  const table: [string, MajorityRule, ReturnType<typeof tally>, string][] = [
    ['simple: 3–2 is adopted (B-styrgrupp-70)', { kind: 'simple' }, count(3, 2), 'adopted'],
    ['simple: abstentions are not counted', { kind: 'simple' }, count(1, 0, 4), 'adopted'],
    ['simple: 1–2 is rejected', { kind: 'simple' }, count(1, 2), 'rejected'],
    ['simple: 1–1 is a tie (N11-15: two members)', { kind: 'simple' }, count(1, 1), 'tied'],
    ['simple: all abstain', { kind: 'simple' }, count(0, 0, 3), 'no-votes'],
    ['simple: nobody voted', { kind: 'simple' }, count(0, 0, 0, 5), 'no-votes'],
    ['simple: one voter decides', { kind: 'simple' }, count(1, 0, 0, 4), 'adopted'],
    [
      'absolute: 2 of 5 is not enough although nobody said no',
      { kind: 'absolute' },
      count(2, 0, 0, 3),
      'rejected',
    ],
    ['absolute: 3 of 5 is', { kind: 'absolute' }, count(3, 2), 'adopted'],
    ['absolute: half of 4 is not more than half', { kind: 'absolute' }, count(2, 1, 0, 1), 'rejected'],
    ['two thirds: 4 of 6', { kind: 'qualified', numerator: 2, denominator: 3 }, count(4, 2), 'adopted'],
    [
      'two thirds: 3 of 5 is 60 per cent',
      { kind: 'qualified', numerator: 2, denominator: 3 },
      count(3, 2),
      'rejected',
    ],
    ['unanimous: one No is enough to stop', { kind: 'unanimous' }, count(4, 1), 'rejected'],
    ['unanimous: abstentions do not stop', { kind: 'unanimous' }, count(4, 0, 1), 'adopted'],
  ];
  for (const [name, r, c, expected] of table) {
    it(name, () => {
      assert.equal(outcome(r, c), expected);
    });
  }

  it('compares thirds without rounding, however large the room', () => {
    for (let third = 3; third <= 1000; third += 1) {
      const r: MajorityRule = { kind: 'qualified', numerator: 2, denominator: 3 };
      const exactly = { yes: 2 * third, no: third, abstain: 0, absent: 0, recused: 0, electors: 3 * third };
      assert.equal(outcome(r, exactly), 'adopted');
      assert.equal(outcome(r, { ...exactly, yes: 2 * third - 1, no: third + 1 }), 'rejected');
    }
  });
});
