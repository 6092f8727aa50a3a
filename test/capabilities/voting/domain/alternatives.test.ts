import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  chooseAlternative,
  tallyAlternatives,
} from '../../../../src/capabilities/voting/domain/alternatives.ts';
import { alternativeIdSchema } from '../../../../src/partnership/domain/choice.ts';
import type { AlternativeId, Choice } from '../../../../src/partnership/domain/choice.ts';
import { property } from '../../../support/property.ts';

const ids = alternativeIdSchema.options;

const rule = fc.constantFrom('plurality', 'absolute');

/** Two to six alternatives and up to sixty ballots among them. */
const room = fc.integer({ min: 2, max: 6 }).chain((many) =>
  fc
    .record({
      ballots: fc.array(fc.constantFrom<Choice>(...ids.slice(0, many), 'abstain'), { maxLength: 60 }),
      absent: fc.nat(20),
      recused: fc.nat(5),
    })
    .map(({ ballots, absent, recused }) => {
      const alternatives = ids.slice(0, many).map((id) => ({ id, text: id }));
      const count = tallyAlternatives(alternatives, ballots.length + absent, recused, ballots);
      return { alternatives, ballots, count };
    }),
);

const count = (votes: readonly number[], { abstain = 0, absent = 0 } = {}) => {
  const alternatives = votes.map((_, index) => ({ id: ids[index] ?? 'alternative-1', text: '' }));
  const ballots = votes.flatMap((many, index) => Array<Choice>(many).fill(ids[index] ?? 'abstain'));
  const all = [...ballots, ...Array<Choice>(abstain).fill('abstain')];
  return tallyAlternatives(alternatives, all.length + absent, 0, all);
};

const [one, two, three] = ids as [AlternativeId, AlternativeId, AlternativeId];

describe('counting alternatives', () => {
  property('accounts for every elector exactly once, in whatever order the ballots come', () => {
    fc.assert(
      fc.property(room, rule, ({ alternatives, ballots, count: c }, r) => {
        const cast = c.votes.reduce((sum, { votes }) => sum + votes, 0);
        assert.equal(cast + c.abstain + c.absent, c.electors);
        const again = tallyAlternatives(alternatives, c.electors, c.recused, ballots.toReversed());
        assert.deepEqual(chooseAlternative(r, again), chooseAlternative(r, c));
      }),
    );
  });

  property(
    'chooses exactly one alternative, which has the votes written out as needed, and more than any other',
    () => {
      fc.assert(
        fc.property(room, rule, ({ count: c }, r) => {
          const { outcome, leading, denominator } = chooseAlternative(r, c);
          const votesOf = (id: AlternativeId): number =>
            c.votes.find(({ alternative }) => alternative === id)?.votes ?? 0;
          const reaching = c.votes.filter(({ votes }) => votes >= denominator.needed && votes > 0);
          assert.equal(outcome === 'adopted', reaching.length === 1);
          if (outcome !== 'adopted') return;
          const [chosen, ...others] = leading;
          assert.ok(chosen !== undefined && others.length === 0);
          for (const { alternative, votes } of c.votes)
            assert.ok(alternative === chosen || votes < votesOf(chosen));
        }),
      );
    },
  );

  property(
    'ends, if nothing is chosen, in a tie, a second round between two, a rejection or no votes',
    () => {
      fc.assert(
        fc.property(room, rule, ({ count: c }, r) => {
          const { outcome, leading } = chooseAlternative(r, c);
          const cast = c.votes.some(({ votes }) => votes > 0);
          assert.equal(outcome === 'no-votes', !cast);
          if (outcome === 'second-round') {
            assert.ok(r === 'absolute' && c.votes.length > 2 && leading.length === 2);
          }
          if (outcome === 'tied') assert.ok(leading.length > 1);
          assert.ok(outcome !== 'rejected' || (r === 'absolute' && c.votes.length === 2));
        }),
      );
    },
  );

  it('by most votes: less than half is enough, equal at the top is a tie', () => {
    const chosen = chooseAlternative('plurality', count([4, 3, 2], { abstain: 5, absent: 3 }));
    assert.deepEqual(chosen, {
      outcome: 'adopted',
      denominator: { of: 'votes-cast', total: 9, needed: 4 },
      leading: [one],
    });
    assert.deepEqual(chooseAlternative('plurality', count([3, 3, 2])).outcome, 'tied');
    assert.deepEqual(chooseAlternative('plurality', count([3, 3, 2])).leading, [one, two]);
  });

  it('by more than half of all: abstaining and being absent count in the denominator', () => {
    const { outcome, denominator } = chooseAlternative('absolute', count([4, 1], { abstain: 2, absent: 1 }));
    assert.deepEqual([outcome, denominator], ['rejected', { of: 'electors', total: 8, needed: 5 }]);
    assert.equal(chooseAlternative('absolute', count([5, 1], { abstain: 2, absent: 1 })).outcome, 'adopted');
  });

  it('sends the two with most votes to a second round, and no lot is drawn about who they are', () => {
    assert.deepEqual(chooseAlternative('absolute', count([3, 1, 2])), {
      outcome: 'second-round',
      denominator: { of: 'electors', total: 6, needed: 4 },
      leading: [one, three],
    });
    assert.deepEqual(chooseAlternative('absolute', count([3, 2, 2])).outcome, 'tied');
    assert.deepEqual(chooseAlternative('absolute', count([2, 2, 1])).leading, [one, two]);
    assert.equal(chooseAlternative('absolute', count([2, 2, 1])).outcome, 'second-round');
    assert.equal(chooseAlternative('absolute', count([2, 2])).outcome, 'tied');
  });
});
