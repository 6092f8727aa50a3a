import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Directory } from '../../../src/partnership/members.ts';
import type { Commit } from '../../../src/partnership/journal.ts';
import { presentResult } from '../../../src/capabilities/results/present.ts';
import { presentVote } from '../../../src/capabilities/voting/present-vote.ts';
import type { Choice } from '../../../src/partnership/domain/choice.ts';
import { seeded } from '../../support/seeded.ts';
import { temporarySqlite } from '../../support/stores.ts';
import { MEMBERS, P, SecretGroup } from './secret-group.ts';
import { property } from '../../support/property.ts';

/** What one person votes, changing their mind in between; the last one counts. */
type Choices = readonly Choice[];
/** The same people vote, and change their minds as often: only what they choose differs. */
interface TwoWorlds {
  readonly one: readonly Choices[];
  readonly other: readonly Choices[];
}

const YES_NO: readonly Choice[] = ['yes', 'no', 'abstain'];
const AMONG_SIX: readonly Choice[] = [
  ...([1, 2, 3, 4, 5, 6] as const).map((n) => `alternative-${n}` as const),
  'abstain',
];

/** Both worlds end with as many votes for each choice, by other people. */
const twoWorlds = (choices: readonly Choice[]): fc.Arbitrary<TwoWorlds> => {
  const five = fc.array(fc.constantFrom(...choices), { minLength: 5, maxLength: 5 });
  // Whoever votes last closes the vote by it, and can change nothing.
  const changes = fc.array(fc.nat(2), { minLength: 4, maxLength: 4 });
  const steps = fc.array(fc.integer({ min: 1, max: choices.length - 1 }), { minLength: 20, maxLength: 20 });
  return five
    .chain((last) =>
      fc.tuple(
        fc.constant(last),
        fc.shuffledSubarray(last, { minLength: 5, maxLength: 5 }),
        changes,
        steps,
        steps,
      ),
    )
    .map(([last, dealt, times, one, other]) => ({
      one: last.map((choice, index) => leadingTo(choices, choice, times[index] ?? 0, one.slice(index * 4))),
      other: dealt.map((choice, index) =>
        leadingTo(choices, choice, times[index] ?? 0, other.slice(index * 4)),
      ),
    }));
};

/** Ends with the last; each differs from the one before, so that every press counts. */
function leadingTo(
  choices: readonly Choice[],
  last: Choice,
  times: number,
  steps: readonly number[],
): Choices {
  return steps.slice(0, times).reduce<Choices>(
    (path, step) => {
      const at = choices.indexOf(path[0] ?? last);
      return [choices[(at + step) % choices.length] ?? last, ...path];
    },
    [last],
  );
}

/** All that is kept, and all that is shown, when people have voted so. */
async function played(world: readonly Choices[], alternatives: readonly string[]): Promise<unknown> {
  const stores = await temporarySqlite();
  const store = await stores.open();
  const group = new SecretGroup(store);
  const people = new Directory([]);
  const shown: unknown[] = [];
  const state = async () => {
    const found = await group.ledger.read(P);
    assert.ok(found.status === 'registered');
    return found;
  };
  await group.register();
  await group.open({ alternatives });
  for (const [index, choices] of world.entries()) {
    for (const choice of choices) {
      const cast = await group.cast(MEMBERS[index] ?? '', choice);
      assert.ok(cast.ok && cast.facts.length > 0);
      shown.push(presentVote(await group.vote(), await state(), people));
    }
  }
  shown.push(presentResult(await group.closed(), await state(), people));
  const commits = await store.journal.read(P, 0);
  await stores.dispose();
  return { shown, kept: commits.map(withoutChance) };
}

/** Without what differs by chance: sealed ballots, of which only the length is left, and what follows from them. */
function withoutChance({ seq, commands, notices }: Commit): unknown {
  return {
    seq,
    notices,
    commands: commands.map(({ by, at, facts }) => ({
      by,
      at,
      facts: facts.map((fact) =>
        fact.type === 'ballotSealed' ? { ...fact, sealed: fact.sealed.length } : fact,
      ),
    })),
  };
}

describe('what is kept and shown of a secret vote', () => {
  for (const [name, choices, alternatives] of [
    ['yes and no', YES_NO, []],
    ['six alternatives', AMONG_SIX, ['Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex']],
  ] as const) {
    property(`with ${name} is the same whoever voted for what, down to the sizes and the order`, async () => {
      await fc.assert(
        fc.asyncProperty(twoWorlds(choices), async ({ one, other }) => {
          assert.deepEqual(await played(one, alternatives), await played(other, alternatives));
        }),
        { numRuns: 25, ...seeded() },
      );
    });
  }
});
