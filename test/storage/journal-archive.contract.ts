import assert from 'node:assert/strict';
import type { JournalArchive } from '../../src/partnership/journal.ts';
import type { Store } from '../../src/partnership/store.ts';
import type { TemporaryStore } from '../support/stores.ts';
import { chain, newPartnership, voteNotice } from './commits.ts';

/** What every store promises whoever checks its journals. */
export function journalArchiveContract(temporary: () => Promise<TemporaryStore>): void {
  describe('archive of journals', () => {
    let data: TemporaryStore;
    let store: Store;
    let archive: JournalArchive;
    beforeEach(async () => {
      data = await temporary();
      store = await data.open();
      archive = await data.openArchive();
    });
    afterEach(async () => {
      await archive.close();
      await data.dispose();
    });

    const written = async (length: number): Promise<string> => {
      const partnership = newPartnership();
      for (const commit of chain(partnership, length, [voteNotice])) await store.journal.append(commit, 0);
      return partnership;
    };

    it('names every partnership once, and knows none in an empty store', async () => {
      assert.deepEqual(await archive.partnerships(), []);
      const partnerships = [await written(3), await written(1), await written(2)];
      await store.people.put({
        partnership: 'has only people',
        member: 'm',
        aadObjectId: 'a',
        teamsId: 't',
        name: 'Anna Ek',
      });
      assert.deepEqual(await archive.partnerships(), partnerships.sort());
    });

    it('names a partnership whose first commit is gone', async () => {
      const partnership = await written(2);
      await data.tamper(partnership, 1, () => undefined);
      assert.deepEqual(await archive.partnerships(), [partnership]);
    });

    it('gives the commits of one partnership in order, while the store is in use', async () => {
      await written(2);
      const partnership = await written(12);
      const documents = await archive.documents(partnership);
      assert.deepEqual(documents, chainOf(await store.journal.read(partnership, 0)));
      assert.equal(documents.length, 12);
      assert.deepEqual(await archive.documents(newPartnership()), []);
    });

    it('gives what is no commit as such, and all the others', async () => {
      const partnership = await written(5);
      const [, , third] = await store.journal.read(partnership, 0);
      await data.tamper(partnership, 2, () => '{"hello":"world"}');
      await data.tamper(partnership, 4, () => JSON.stringify(third));
      const documents = await archive.documents(partnership);
      assert.deepEqual(
        documents.map((document) => ('commit' in document ? document.seq : document.damage.split(':')[0])),
        [1, 'not a commit', 3, 'another commit stands in its place', 5],
      );
    });
  });
}

const chainOf = <C extends { readonly seq: number }>(commits: readonly C[]) =>
  commits.map((commit) => ({ seq: commit.seq, commit }));
