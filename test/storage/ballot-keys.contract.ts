import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import type { KeyHolder } from '../../src/partnership/ballot-keys.ts';
import type { Store } from '../../src/partnership/store.ts';
import type { TemporaryStore } from '../support/stores.ts';
import { newPartnership } from './commits.ts';

/** What every store of ballot keys promises. Each test has data of its own: what is held is asked for everywhere. */
export function ballotKeysContract(temporary: () => Promise<TemporaryStore>): void {
  describe('ballot keys', () => {
    let data: TemporaryStore;
    let store: Store;
    let partnership: string;
    beforeEach(async () => {
      data = await temporary();
      store = await data.open();
      partnership = newPartnership();
    });
    afterEach(() => data.dispose());

    const kept = async (from: Store, of = partnership): Promise<Record<string, string>> =>
      Object.fromEntries([...(await from.ballotKeys.of(of))].map(([vote, key]) => [vote, hex(key)]));
    const held = async (): Promise<readonly KeyHolder[]> =>
      (await store.ballotKeys.held()).toSorted((one, other) => one.vote.localeCompare(other.vote));

    it('keeps nothing from the start', async () => {
      assert.deepEqual(await kept(store), {});
      assert.deepEqual(await held(), []);
    });

    it('keeps a key, byte for byte, for every instance', async () => {
      const keys = [randomBytes(32), Buffer.alloc(32), Buffer.alloc(32, 0xff)];
      for (const [index, key] of keys.entries()) {
        assert.equal(hex(await store.ballotKeys.keep(partnership, `v${index}`, key)), hex(key));
      }
      const expected = Object.fromEntries(keys.map((key, index) => [`v${index}`, hex(key)]));
      assert.deepEqual(await kept(store), expected);
      assert.deepEqual(await kept(await data.open()), expected);
    });

    it('keeps the first key of a vote, and says which it is', async () => {
      const [first, second] = [randomBytes(32), randomBytes(32)];
      await store.ballotKeys.keep(partnership, 'v1', first);
      const other = await data.open();
      assert.equal(hex(await other.ballotKeys.keep(partnership, 'v1', second)), hex(first));
      assert.deepEqual(await kept(store), { v1: hex(first) });
    });

    it('keeps one key when several instances make one at once', async () => {
      const other = await data.open();
      for (let round = 0; round < 5; round += 1) {
        const stands = await Promise.all(
          [store, other, store, other].map(({ ballotKeys }) =>
            ballotKeys.keep(partnership, `v${round}`, randomBytes(32)),
          ),
        );
        assert.equal(new Set(stands.map(hex)).size, 1);
        assert.equal((await kept(other))[`v${round}`], hex(stands[0]));
      }
    });

    it('tells votes and partnerships apart, whatever their ids', async () => {
      const other = newPartnership();
      const [odd, second] = ['3b/4?#\\é.2', `${'x'.repeat(250)}.2`];
      await store.ballotKeys.keep(partnership, odd, randomBytes(32));
      await store.ballotKeys.keep(other, odd, randomBytes(32));
      await store.ballotKeys.keep(other, second, randomBytes(32));
      assert.deepEqual(Object.keys(await kept(store)), [odd]);
      assert.deepEqual(Object.keys(await kept(store, other)).toSorted(), [odd, second].toSorted());
      assert.notEqual((await kept(store))[odd], (await kept(store, other))[odd]);
      await store.ballotKeys.destroy(other, odd);
      assert.deepEqual(Object.keys(await kept(store)), [odd]);
      assert.deepEqual(await held(), [
        { partnership, vote: odd },
        { partnership: other, vote: second },
      ]);
    });

    it('destroys a key for every instance, once and for all, also one that is not there', async () => {
      const other = await data.open();
      await store.ballotKeys.keep(partnership, 'v1', randomBytes(32));
      await store.ballotKeys.keep(partnership, 'v2', randomBytes(32));
      await Promise.all([store, other].map(({ ballotKeys }) => ballotKeys.destroy(partnership, 'v1')));
      await store.ballotKeys.destroy(partnership, 'v1');
      await store.ballotKeys.destroy(newPartnership(), 'v1');
      assert.deepEqual(Object.keys(await kept(other)), ['v2']);
      assert.deepEqual(await held(), [{ partnership, vote: 'v2' }]);
    });

    it('are no part of the journal, the people or what is due', async () => {
      await store.ballotKeys.keep(partnership, 'v1', randomBytes(32));
      assert.deepEqual(await store.journal.read(partnership, 0), []);
      assert.deepEqual(await store.people.ofPartnership(partnership), []);
      assert.deepEqual(await store.outbox.claim(9_000, 10_000, 10), []);
      assert.deepEqual(await store.wakes.due(new Date('9999-01-01T00:00:00Z'), 10), []);
    });
  });
}

const hex = (key: Uint8Array | undefined): string => Buffer.from(key ?? []).toString('hex');
