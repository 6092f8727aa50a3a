import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import type { BallotKeys } from '../../../src/partnership/ballot-keys.ts';
import { openBallot } from '../../../src/partnership/sealed-ballot.ts';
import type { Store } from '../../../src/partnership/store.ts';
import type { Agreement } from '../../../src/agreement/domain/profile.ts';
import type { Choice } from '../../../src/partnership/domain/choice.ts';
import { KeySweeper } from '../../../src/notifications/key-sweeper.ts';
import { brukarskolan } from '../../support/agreements.ts';
import { temporaryCosmos, temporarySqlite } from '../../support/stores.ts';
import { dyingBeforeDestruction, keysIn, MEMBERS, P, SecretGroup, untilGone } from './secret-group.ts';

const CHOICES = ['yes', 'no', 'yes', 'abstain', 'yes'] as const;
/** More than half of all, so that alternatives may need a second round. */
const absolute: Agreement = {
  ...brukarskolan,
  forums: brukarskolan.forums.map((rules) => ({
    ...rules,
    decisionRule: { ...rules.decisionRule, value: { kind: 'absolute' as const } },
  })),
};

for (const [name, temporary] of [
  ['SQLite', temporarySqlite],
  ['Cosmos', temporaryCosmos],
] as const) {
  describe(`a secret vote on ${name}`, () => {
    let stores: Awaited<ReturnType<typeof temporary>>;
    let store: Store;
    let group: SecretGroup;
    beforeEach(async () => {
      stores = await temporary();
      store = await stores.open();
      group = new SecretGroup(store);
      await group.register();
    });
    afterEach(() => stores.dispose());

    const another = async (): Promise<SecretGroup> => new SecretGroup(await stores.open());
    const allBut = async (left: number, by = group): Promise<void> => {
      for (const [index, choice] of CHOICES.slice(0, CHOICES.length - left).entries()) {
        assert.ok((await by.cast(MEMBERS[index] ?? '', choice)).ok);
      }
    };
    const sweep = async (own: Store, by: SecretGroup): Promise<readonly string[]> => {
      const warnings: string[] = [];
      const log = { warn: (_: object, message: string) => warnings.push(message) };
      const sweeper = new KeySweeper({ ballotKeys: own.ballotKeys, ledger: by.ledger, log });
      sweeper.start();
      await sweeper.stop();
      return warnings;
    };

    it('is counted when all have voted, and its key is then gone', async () => {
      await group.open();
      assert.deepEqual(await keysIn(store), ['v1']);
      await allBut(1);
      assert.deepEqual(await keysIn(store), ['v1']);
      await group.cast('eva', 'yes');
      const { result, cause } = await group.closed();
      assert.ok('tally' in result);
      const { yes, no, abstain, absent } = result.tally;
      assert.deepEqual([yes, no, abstain, absent, cause], [3, 1, 1, 0, 'everyone-voted']);
      await untilGone(store);
      assert.deepEqual(await store.ballotKeys.held(), []);
      assert.deepEqual(group.ledger.holdingKeys, []);
    });

    it('is counted when it ends before all have voted, also when nobody has', async () => {
      await group.open();
      await allBut(3);
      await group.end();
      const { result } = await group.closed();
      assert.deepEqual([result.outcome, 'tally' in result && result.tally.yes], ['form-declined', 1]);
      await group.open({ vote: 'v2' });
      await group.end('v2');
      assert.equal((await group.closed('v2')).result.outcome, 'form-declined');
      await untilGone(store, 'v2');
      assert.deepEqual(await keysIn(store), []);
    });

    it('lets people change their minds, and takes the same choice again without writing', async () => {
      await group.open();
      await group.cast('anna', 'yes');
      const same = await group.cast('anna', 'yes');
      assert.ok(same.ok && same.facts.length === 0);
      const changed = await group.cast('anna', 'no');
      assert.ok(changed.ok);
      assert.deepEqual(
        changed.facts.map((fact) => fact.type === 'ballotSealed' && fact.replaces),
        [true],
      );
      await group.end();
      const { result } = await group.closed();
      assert.ok('tally' in result && result.tally.no === 1 && result.tally.yes === 0);
    });

    it('costs one write for each ballot, and no read and nothing else', async () => {
      const calls: string[] = [];
      const { ballotKeys } = store;
      const counted: BallotKeys = {
        keep: (...made) => (calls.push('keep'), ballotKeys.keep(...made)),
        of: (partnership) => (calls.push('of'), ballotKeys.of(partnership)),
        held: () => (calls.push('held'), ballotKeys.held()),
        destroy: (...spent) => (calls.push('destroy'), ballotKeys.destroy(...spent)),
      };
      const journal: Store['journal'] = {
        append: (...written) => store.journal.append(...written),
        read: (...asked) => (calls.push('read'), store.journal.read(...asked)),
      };
      const counting = new SecretGroup({ ...store, journal }, counted);
      await counting.open();
      calls.length = 0;
      const before = counting.writes.length;
      await allBut(1, counting);
      assert.equal(counting.writes.length - before, 4);
      assert.deepEqual(calls, []);
      await counting.cast('eva', 'no');
      assert.equal(counting.writes.length - before, 5);
      assert.deepEqual(calls, ['destroy']);
      await counting.open({ vote: 'open', secret: false });
      await counting.cast('anna', 'yes', 'open');
      assert.deepEqual(calls, ['destroy'], 'an open vote asks for no keys');
    });

    it('goes on after a restart, and in another process', async () => {
      await group.open();
      await group.cast('anna', 'no');
      const restarted = await another();
      const again = await restarted.cast('anna', 'no');
      assert.ok(again.ok && again.facts.length === 0, 'what was sealed before can be read');
      const third = await another();
      await allBut(1, third);
      await restarted.cast('eva', 'yes');
      const { result } = await group.closed();
      assert.ok('tally' in result && result.tally.yes === 3 && result.tally.no === 1);
    });

    it('is taken by two processes at once, also when neither has a key yet', async () => {
      const other = await another();
      await Promise.all([group.ledger.read(P), other.ledger.read(P)]);
      for (const round of [1, 2, 3]) {
        const vote = `v${round}`;
        await group.open({ vote });
        const outcomes = await Promise.all(
          MEMBERS.flatMap((member, index) =>
            [group, other].map((process) =>
              process.cast(member, CHOICES[index] ?? 'yes', vote, `${vote}-${member}`),
            ),
          ),
        );
        assert.ok(outcomes.every(({ ok }) => ok));
        for (const process of [group, other]) {
          const { result } = await process.closed(vote);
          assert.ok('tally' in result && result.tally.yes === 3 && result.tally.no === 1);
        }
      }
      await untilGone(store, 'v3');
      assert.deepEqual(await keysIn(store), []);
      assert.deepEqual([group, other].map(({ ledger }) => ledger.holdingKeys).flat(), []);
    });

    it('loses its key to whoever reads that another process has closed it', async () => {
      const other = await another();
      await group.open();
      await other.cast('anna', 'yes');
      assert.deepEqual(other.ledger.holdingKeys, [P]);
      await group.end();
      await other.ledger.read(P);
      assert.deepEqual(other.ledger.holdingKeys, []);
      const late = await other.cast('anna', 'no');
      assert.ok(!late.ok && late.refusal.code === 'vote-closed');
    });

    it('loses it in an idle process too, at the next sweep', async () => {
      const own = await stores.open();
      const other = new SecretGroup(own);
      await group.open();
      await other.cast('anna', 'yes');
      await group.end();
      await untilGone(store);
      assert.deepEqual(await sweep(own, other), []);
      assert.deepEqual(other.ledger.holdingKeys, []);
    });

    it('loses the key that was left when the process ended between closing and destroying', async () => {
      const dying = new SecretGroup(store, dyingBeforeDestruction(store.ballotKeys));
      await dying.open();
      await allBut(0, dying);
      await dying.closed();
      assert.deepEqual(await keysIn(store), ['v1']);
      await group.open({ vote: 'v2' });
      assert.deepEqual(await sweep(store, group), []);
      assert.deepEqual(await keysIn(store), ['v2'], 'that of an open vote is left alone');
      assert.deepEqual(await sweep(store, group), []);
    });

    it('refuses ballots and closing where the key has been lost, and changes nothing', async () => {
      await group.open();
      await group.cast('anna', 'yes');
      await store.ballotKeys.destroy(P, 'v1');
      const restarted = await another();
      for (const outcome of [
        await restarted.cast('anna', 'yes'),
        await restarted.cast('bengt', 'yes'),
        await restarted.end(),
      ]) {
        assert.ok(!outcome.ok && outcome.refusal.code === 'ballots-unreadable');
      }
      assert.deepEqual(await keysIn(store), [], 'no new key is made, for it would not open the ballots');
      assert.equal((await restarted.vote()).ballots.size, 1);
    });

    it('is not counted with ballots that were moved to other people', async () => {
      await group.open();
      await group.cast('anna', 'yes');
      const key = (await store.ballotKeys.of(P)).get('v1');
      const ballot = (await group.vote()).ballots.get('anna');
      assert.ok(key && typeof ballot === 'object');
      const opened = (member: string, vote = 'v1', partnership = P): Choice =>
        openBallot(key, { partnership, vote, member }, ballot.sealed);
      assert.equal(opened('anna'), 'yes');
      assert.throws(() => opened('bengt'));
      assert.throws(() => opened('anna', 'v2'));
      assert.throws(() => opened('anna', 'v1', 'partnership-2'));
      assert.throws(() =>
        openBallot(randomBytes(32), { partnership: P, vote: 'v1', member: 'anna' }, ballot.sealed),
      );
    });
  });
}

describe('a secret vote among alternatives', () => {
  it('has a key for its second round from the moment that is open, and none for what was', async () => {
    const stores = await temporarySqlite();
    const store = await stores.open();
    const group = new SecretGroup(store);
    await group.register(absolute);
    await group.open({ alternatives: ['Anna', 'Bengt', 'Cecilia'] });
    const first = [
      'alternative-1',
      'alternative-1',
      'alternative-2',
      'alternative-2',
      'alternative-3',
    ] as const;
    for (const [index, choice] of first.entries()) await group.cast(MEMBERS[index] ?? '', choice);
    assert.equal((await group.closed()).result.outcome, 'second-round');
    assert.deepEqual(await keysIn(store), ['v1.2']);
    for (const member of MEMBERS) await group.cast(member, 'alternative-2', 'v1.2');
    const { result } = await group.closed('v1.2');
    assert.ok(result.outcome === 'adopted' && 'leading' in result);
    assert.deepEqual(result.leading, ['alternative-2']);
    assert.deepEqual(await store.ballotKeys.held(), []);
    await stores.dispose();
  });
});
