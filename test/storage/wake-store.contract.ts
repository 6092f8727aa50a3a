import assert from 'node:assert/strict';
import type { Store } from '../../src/partnership/store.ts';
import type { TemporaryStore } from '../support/stores.ts';
import { newPartnership } from './commits.ts';

/** What every wake store promises. Each test has data of its own: what is due is asked for everywhere. */
export function wakeStoreContract(temporary: () => Promise<TemporaryStore>): void {
  describe('wakes', () => {
    let data: TemporaryStore;
    let store: Store;
    let partnership: string;
    beforeEach(async () => {
      data = await temporary();
      store = await data.open();
      partnership = newPartnership();
    });
    afterEach(() => data.dispose());

    it('has nothing due before a wake is set', async () => {
      assert.deepEqual(await store.wakes.due(at(1_000_000), 10), []);
    });

    it('is due at its time, to the millisecond, and stays due', async () => {
      await store.wakes.set(partnership, at(1_000));
      assert.deepEqual(await store.wakes.due(at(999), 10), []);
      assert.deepEqual(await store.wakes.due(at(1_000), 10), [partnership]);
      assert.deepEqual(await store.wakes.due(at(1_001), 10), [partnership]);
    });

    it('holds times long before and long after now', async () => {
      const other = newPartnership();
      await store.wakes.set(partnership, new Date('9999-12-31T23:59:59.999Z'));
      await store.wakes.set(other, new Date('1969-07-20T20:17:40.000Z'));
      assert.deepEqual(await store.wakes.due(new Date('2026-11-02T09:30:00.000Z'), 10), [other]);
      assert.deepEqual(await store.wakes.due(new Date('9999-12-31T23:59:59.999Z'), 10), [other, partnership]);
    });

    it('names the earliest first, and no more than asked for', async () => {
      const [first, second, third, notYet] = [partnership, ...Array.from({ length: 3 }, newPartnership)];
      assert.ok(second && third && notYet);
      await store.wakes.set(third, at(3_000));
      await store.wakes.set(first, at(1_000));
      await store.wakes.set(notYet, at(9_000));
      await store.wakes.set(second, at(2_000));
      assert.deepEqual(await store.wakes.due(at(5_000), 10), [first, second, third]);
      assert.deepEqual(await store.wakes.due(at(5_000), 2), [first, second]);
    });

    it('has one wake for a partnership: the last, be it earlier or later', async () => {
      await store.wakes.set(partnership, at(2_000));
      await store.wakes.set(partnership, at(1_000));
      assert.deepEqual(await store.wakes.due(at(1_500), 10), [partnership]);
      await store.wakes.set(partnership, at(3_000));
      assert.deepEqual(await store.wakes.due(at(2_999), 10), []);
      assert.deepEqual(await store.wakes.due(at(9_000), 10), [partnership]);
    });

    it('removes a wake, also one that is not there, and no other', async () => {
      const other = newPartnership();
      await store.wakes.set(partnership, at(1_000));
      await store.wakes.set(other, at(1_000));
      await store.wakes.set(partnership, undefined);
      await store.wakes.set(partnership, undefined);
      await store.wakes.set(newPartnership(), undefined);
      assert.deepEqual(await store.wakes.due(at(1_000), 10), [other]);
      await store.wakes.set(partnership, at(500));
      assert.deepEqual(await store.wakes.due(at(1_000), 10), [partnership, other]);
    });

    it('shows every instance what another has set', async () => {
      const other = await data.open();
      await store.wakes.set(partnership, at(1_000));
      assert.deepEqual(await other.wakes.due(at(1_000), 10), [partnership]);
      await other.wakes.set(partnership, at(2_000));
      assert.deepEqual(await store.wakes.due(at(1_000), 10), []);
      await other.wakes.set(partnership, undefined);
      assert.deepEqual(await store.wakes.due(at(9_000), 10), []);
    });

    it('is left with one wake when two instances set it at once', async () => {
      const other = await data.open();
      for (let round = 0; round < 10; round += 1) {
        const contested = newPartnership();
        await Promise.all([
          store.wakes.set(contested, at(1_000)),
          other.wakes.set(contested, at(2_000)),
          store.wakes.set(contested, at(3_000)),
        ]);
        assert.deepEqual(await store.wakes.due(at(3_000), 10), [contested]);
        await store.wakes.set(contested, undefined);
        assert.deepEqual(await other.wakes.due(at(3_000), 10), []);
      }
    });

    it('is moved sooner, never later, and says which wake stands', async () => {
      assert.deepEqual(await store.wakes.sooner(partnership, at(2_000)), at(2_000));
      assert.deepEqual(await store.wakes.sooner(partnership, at(3_000)), at(2_000));
      assert.deepEqual(await store.wakes.due(at(1_999), 10), []);
      assert.deepEqual(await store.wakes.sooner(partnership, at(1_000)), at(1_000));
      assert.deepEqual(await store.wakes.due(at(1_000), 10), [partnership]);
      await store.wakes.set(partnership, undefined);
      assert.deepEqual(await store.wakes.sooner(partnership, at(4_000)), at(4_000));
    });

    it('keeps the earliest when several instances move it sooner at once', async () => {
      const other = await data.open();
      for (let round = 0; round < 5; round += 1) {
        const contested = newPartnership();
        await Promise.all(
          [5_000, 1_000, 3_000, 2_000].map((ms, index) =>
            (index % 2 === 0 ? store : other).wakes.sooner(contested, at(ms)),
          ),
        );
        assert.deepEqual(await store.wakes.due(at(999), 10), []);
        assert.deepEqual(await other.wakes.due(at(1_000), 10), [contested]);
        await store.wakes.set(contested, undefined);
      }
    });

    it('is no part of the journal or the people', async () => {
      await store.wakes.set(partnership, at(1_000));
      assert.deepEqual(await store.journal.read(partnership, 0), []);
      assert.deepEqual(await store.people.ofPartnership(partnership), []);
      assert.deepEqual(await store.outbox.claim(9_000, 10_000, 10), []);
    });
  });
}

const at = (milliseconds: number): Date => new Date(milliseconds);
