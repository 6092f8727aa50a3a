import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Command } from '../../../src/capabilities/index.ts';
import { seeded } from '../../support/seeded.ts';
import { temporarySqlite } from '../../support/stores.ts';
import type { TemporaryStore } from '../../support/stores.ts';
import type { Fault } from './failing-process.ts';
import { electors, forum, History, met, OPENED_BY, vote } from './voting-history.ts';
import type { Step } from './voting-history.ts';
import { property } from '../../support/property.ts';

const HISTORIES = 250;

const process = fc.nat(1);
const sent = (command: fc.Arbitrary<Command>, by: readonly string[] = electors): fc.Arbitrary<Step> =>
  fc
    .record({
      by: fc.constantFrom(...by),
      command,
      to: fc.array(process, { minLength: 1, maxLength: 3 }),
      givenUp: fc.nat(9).map((chance) => chance === 0),
    })
    .map((activity) => ({ do: 'send', sent: activity }));
const choice = fc.constantFrom('yes' as const, 'no' as const, 'abstain' as const);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 12,
      arbitrary: sent(choice.map((chosen) => ({ type: 'castBallot', forum, vote, choice: chosen }))),
    },
    {
      weight: 1,
      arbitrary: sent(fc.constant({ type: 'declareRecusal', forum, vote, reason: 'Jag äger bolaget' })),
    },
    { weight: 2, arbitrary: sent(fc.constant({ type: 'withdrawBallot', forum, vote })) },
    {
      weight: 1,
      arbitrary: sent(fc.constant({ type: 'answerWrittenProcedure', forum, vote, accept: false }), [
        OPENED_BY,
      ]),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('fault' as const),
        process,
        fault: fc.constantFrom<Fault[]>('not-written', 'answer-lost', 'answer-lost-and-blind'),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('die' as const), process }) },
    { weight: 5, arbitrary: fc.constant<Step>({ do: 'wait' }) },
  ),
  { minLength: 5, maxLength: 30 },
);
/** Turns of the event loop, so that writes and answers overtake each other in every way. */
const paces = fc.array(fc.nat(4), { minLength: 1, maxLength: 40 });

describe('a vote taken by two processes that fail and die (B-styrgrupp-70)', () => {
  let data: TemporaryStore;
  before(async () => {
    data = await temporarySqlite();
  });
  after(() => data.dispose());

  property(`counts every acknowledged ballot once, and nothing else, in ${HISTORIES} histories`, async () => {
    const stores = [await data.open(), await data.open()];
    const witness = await data.open();
    await fc.assert(
      fc.asyncProperty(steps, paces, async (steps, paces) => {
        const history = new History(stores, witness, paces);
        await history.live(steps);
        await history.check();
      }),
      { numRuns: HISTORIES, ...seeded() },
    );
    for (const [what, times] of Object.entries(met)) assert.ok(times >= 10, `${what}: only ${times}`);
  });
});
