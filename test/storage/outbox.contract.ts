import assert from 'node:assert/strict';
import type { Commit, OwedCommit } from '../../src/partnership/journal.ts';
import type { Store } from '../../src/partnership/store.ts';
import type { TemporaryStore } from '../support/stores.ts';
import { chain, newPartnership, personalNotice, voteNotice } from './commits.ts';

/** What every outbox promises. Each test has data of its own: a claim asks for whatever is owed anywhere. */
export function outboxContract(temporary: () => Promise<TemporaryStore>): void {
  describe('outbox', () => {
    let data: TemporaryStore;
    let store: Store;
    let partnership: string;
    beforeEach(async () => {
      data = await temporary();
      store = await data.open();
      partnership = newPartnership();
    });
    afterEach(() => data.dispose());

    /** Appends a journal whose every commit owes a notice, leased to its writer until 1000, 1001, … */
    const appendOwing = async (length: number, to = partnership): Promise<readonly Commit[]> => {
      const commits = chain(to, length, [voteNotice]);
      for (const [index, commit] of commits.entries()) await store.journal.append(commit, 1_000 + index);
      return commits;
    };
    const numbers = (owed: readonly OwedCommit[]) => owed.map(({ seq }) => seq);

    it('owes nothing before there is a commit', async () => {
      assert.deepEqual(await store.outbox.claim(1_000_000, 2_000_000, 10), []);
    });

    it('leaves a commit to its writer until the lease runs out', async () => {
      await appendOwing(1);
      assert.deepEqual(await store.outbox.claim(999, 2_000, 10), []);
      assert.deepEqual(await store.outbox.claim(1_000, 2_000, 10), [
        { partnership, seq: 1, notices: [voteNotice] },
      ]);
    });

    it('keeps to whom a notice goes', async () => {
      const [commit] = chain(partnership, 1, [personalNotice, voteNotice]);
      assert.ok(commit);
      await store.journal.append(commit, 0);
      const [owed] = await store.outbox.claim(1_000, 2_000, 10);
      assert.deepEqual(owed?.notices, [personalNotice, voteNotice]);
    });

    it('never claims a commit without notices', async () => {
      for (const commit of chain(partnership, 3)) await store.journal.append(commit, 0);
      assert.deepEqual(await store.outbox.claim(1_000_000, 2_000_000, 10), []);
    });

    it('claims the oldest first, whichever lease ran out first, and no more than asked for', async () => {
      await appendOwing(4);
      assert.deepEqual(numbers(await store.outbox.claim(5_000, 6_000, 2)), [1, 2]);
      assert.deepEqual(numbers(await store.outbox.claim(5_000, 5_500, 10)), [3, 4]);
      assert.deepEqual(numbers(await store.outbox.claim(6_000, 7_000, 3)), [1, 2, 3]);
    });

    it('finds what is owed in every partnership', async () => {
      const other = newPartnership();
      await appendOwing(2);
      await appendOwing(1, other);
      const owed = await store.outbox.claim(5_000, 6_000, 10);
      assert.deepEqual(
        new Set(owed.map((one) => `${one.partnership} ${one.seq}`)),
        new Set([`${partnership} 1`, `${partnership} 2`, `${other} 1`]),
      );
    });

    it('never leases a commit to two at once', async () => {
      await appendOwing(20);
      const other = await data.open();
      const claims = await Promise.all(
        [store, other, store, other].map(({ outbox }) => outbox.claim(5_000, 6_000, 8)),
      );
      const claimed = claims.flatMap(numbers);
      assert.equal(new Set(claimed).size, claimed.length, 'disjoint');
      const rest = numbers(await store.outbox.claim(5_000, 6_000, 20));
      assert.deepEqual(new Set([...claimed, ...rest]).size, 20, 'and none is lost');
    });

    it('leaves a commit longer with who prolongs its lease', async () => {
      await appendOwing(2);
      assert.deepEqual(numbers(await store.outbox.claim(5_000, 6_000, 10)), [1, 2]);
      await store.outbox.renew(partnership, [1, 99], 9_000);
      const other = await data.open();
      assert.deepEqual(numbers(await other.outbox.claim(8_000, 9_000, 10)), [2]);
      assert.deepEqual(numbers(await other.outbox.claim(9_000, 9_500, 10)), [1, 2]);
    });

    it('does not owe a settled commit again because its lease is prolonged', async () => {
      await appendOwing(1);
      await store.outbox.settle(partnership, [1]);
      await store.outbox.renew(partnership, [1], 9_000);
      assert.deepEqual(await store.outbox.claim(1_000_000, 2_000_000, 10), []);
    });

    it('never brings back a commit that is settled', async () => {
      await appendOwing(3);
      await store.outbox.settle(partnership, [1, 3]);
      const other = await data.open();
      assert.deepEqual(numbers(await other.outbox.claim(5_000, 6_000, 10)), [2]);
      await other.outbox.settle(partnership, [2]);
      assert.deepEqual(await store.outbox.claim(1_000_000, 2_000_000, 10), []);
    });

    it('settles again, or a commit that does not exist, without effect', async () => {
      const commits = await appendOwing(2);
      await store.outbox.settle(partnership, [1, 1, 99]);
      await store.outbox.settle(partnership, [1]);
      await store.outbox.settle(newPartnership(), [2]);
      await store.outbox.settle(partnership, []);
      assert.deepEqual(await store.journal.read(partnership, 0), commits);
      assert.deepEqual(numbers(await store.outbox.claim(5_000, 6_000, 10)), [2]);
    });

    it('settles many at once', async () => {
      await appendOwing(50);
      await store.outbox.settle(partnership, numbers(await store.outbox.claim(5_000, 6_000, 50)));
      assert.deepEqual(await store.outbox.claim(1_000_000, 2_000_000, 50), []);
    });

    it('leaves the commits as they were written', async () => {
      const commits = await appendOwing(3);
      await store.outbox.claim(5_000, 6_000, 10);
      await store.outbox.settle(partnership, [1, 2]);
      assert.deepEqual(await store.journal.read(partnership, 0), commits);
    });

    it('does not let a damaged commit hold up the others', async () => {
      await appendOwing(3);
      await data.tamper(partnership, 1, () => '{"hello":"world"}');
      assert.deepEqual(numbers(await store.outbox.claim(5_000, 6_000, 10)), [2, 3]);
    });

    it('gives the turn of a slot to one at a time, until it ends', async () => {
      const slot = 'registration:kommunen/styrgrupp?#\\';
      const other = await data.open();
      assert.equal(await store.outbox.takeLease(partnership, slot, 1_000, 2_000), 'yours');
      assert.deepEqual(await other.outbox.takeLease(partnership, slot, 1_999, 3_000), { heldUntil: 2_000 });
      assert.equal(await other.outbox.takeLease(partnership, slot, 2_000, 3_500), 'yours');
      assert.deepEqual(await store.outbox.takeLease(partnership, slot, 3_000, 4_000), { heldUntil: 3_500 });
    });

    it('keeps the turns of other slots and partnerships apart', async () => {
      assert.equal(await store.outbox.takeLease(partnership, 'vote:v1', 1_000, 2_000), 'yours');
      assert.equal(await store.outbox.takeLease(partnership, 'vote:v2', 1_000, 2_000), 'yours');
      assert.equal(await store.outbox.takeLease(newPartnership(), 'vote:v1', 1_000, 2_000), 'yours');
    });

    it('prolongs a turn for who holds it, and not for who has lost it', async () => {
      const other = await data.open();
      await store.outbox.takeLease(partnership, 'vote:v1', 1_000, 2_000);
      assert.equal(await store.outbox.takeLease(partnership, 'vote:v1', 2_000, 3_000), 'yours');
      assert.deepEqual(await other.outbox.takeLease(partnership, 'vote:v1', 2_500, 3_500), {
        heldUntil: 3_000,
      });
      assert.equal(await other.outbox.takeLease(partnership, 'vote:v1', 3_000, 4_000), 'yours');
      assert.deepEqual(await store.outbox.takeLease(partnership, 'vote:v1', 3_000, 5_000), {
        heldUntil: 4_000,
      });
    });

    it('gives a turn to one of many that ask at the same moment', async () => {
      const other = await data.open();
      for (let moment = 1_000; moment < 10_000; moment += 1_000) {
        const asked = [store, other, store, other].map(({ outbox }) =>
          outbox.takeLease(partnership, 'vote:v1', moment, moment + 1_000),
        );
        const turns = await Promise.all(asked);
        assert.equal(turns.filter((turn) => turn === 'yours').length, 1);
        for (const turn of turns) if (turn !== 'yours') assert.equal(turn.heldUntil, moment + 1_000);
      }
    });
  });
}
