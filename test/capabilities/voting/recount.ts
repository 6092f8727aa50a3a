import assert from 'node:assert/strict';
import { tallyOf } from '../../support/tally-of.ts';
import type { CommandRecord } from '../../../src/partnership/journal.ts';
import type { FactOf } from '../../../src/capabilities/index.ts';
import type { Choice } from '../../../src/partnership/domain/choice.ts';

/** A vote recounted from the journal by hand, without the bot's own counting. */
export interface Recount {
  readonly ballots: ReadonlyMap<string, Choice>;
  readonly recused: ReadonlySet<string>;
  readonly closed: FactOf<'voteClosed'> | undefined;
}

/**
 * @param commands of the journal, in its order
 * @throws AssertionError for what may never stand in a journal
 */
export function recount(commands: readonly CommandRecord[], electors: readonly string[]): Recount {
  const ballots = new Map<string, Choice>();
  const recused = new Set<string>();
  let closed: FactOf<'voteClosed'> | undefined;
  const seen = new Set<string>();
  for (const { id, by, facts } of commands) {
    assert.ok(!seen.has(id), `${id} was carried out twice`);
    seen.add(id);
    for (const fact of facts) {
      if (fact.type === 'voteOpened' || fact.type === 'partnershipRegistered') continue;
      assert.equal(closed, undefined, `${fact.type} after the vote was closed`);
      assert.ok(electors.includes(by));
      if (fact.type === 'ballotCast') {
        assert.ok(!recused.has(by), 'a ballot of somebody recused');
        assert.equal(fact.replaces, ballots.has(by));
        ballots.set(by, fact.choice);
      } else if (fact.type === 'ballotWithdrawn') {
        assert.ok(ballots.delete(by), 'a ballot taken back that was not there');
      } else if (fact.type === 'recusalDeclared') {
        assert.ok(!recused.has(by), 'recused twice');
        recused.add(by);
        ballots.delete(by);
      } else if (fact.type === 'voteClosed') {
        closed = fact;
        const all = electors.every((elector) => recused.has(elector) || ballots.has(elector));
        assert.equal(fact.cause === 'everyone-voted', all);
        const number = (choice: Choice): number =>
          [...ballots.values()].filter((one) => one === choice).length;
        assert.deepEqual(tallyOf(fact.result), {
          yes: number('yes'),
          no: number('no'),
          abstain: number('abstain'),
          absent: electors.length - recused.size - ballots.size,
          recused: recused.size,
          electors: electors.length - recused.size,
        });
      }
    }
  }
  return { ballots, recused, closed };
}
