import assert from 'node:assert/strict';
import type { Store } from '../../src/partnership/store.ts';
import type { TemporaryStore } from '../support/stores.ts';

/** What every record of the processes that send promises. */
export function instancesContract(temporary: () => Promise<TemporaryStore>): void {
  describe('instances', () => {
    let data: TemporaryStore;
    let one: Store;
    let other: Store;
    beforeEach(async () => {
      data = await temporary();
      one = await data.open();
      other = await data.open();
    });
    afterEach(() => data.dispose());

    it('counts those that have said lately that they are there', async () => {
      assert.equal(await one.instances.present('a', 1_000, 2_000), 1);
      assert.equal(await other.instances.present('b', 1_500, 2_500), 2);
      assert.equal(await one.instances.present('a', 1_600, 2_600), 2, 'each once');
      assert.equal(await one.instances.present('a', 2_500, 3_500), 1, 'the other has said nothing since');
      assert.equal(await other.instances.present('b', 2_600, 3_600), 2, 'and is there again when it does');
    });

    it('does not count one that has left', async () => {
      await one.instances.present('a', 1_000, 2_000);
      await other.instances.present('b', 1_000, 2_000);
      await other.instances.leave('b');
      await other.instances.leave('b');
      assert.equal(await one.instances.present('a', 1_100, 2_100), 1);
    });
  });
}
