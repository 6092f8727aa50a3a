import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { JournalDamaged } from '../../../src/application/journal.ts';
import { openDatabase } from '../../../src/storage/sqlite/database.ts';
import { openSqliteArchive } from '../../../src/storage/sqlite/sqlite-journal.ts';
import { openSqliteStore } from '../../../src/storage/sqlite/sqlite-store.ts';
import { temporarySqlite, type TemporarySqlite } from '../../support/stores.ts';
import { chatStoreContract } from '../chat-store.contract.ts';
import { chain, firstFlaw, newPartnership } from '../commits.ts';
import { journalArchiveContract } from '../journal-archive.contract.ts';
import { journalStoreContract } from '../journal-store.contract.ts';
import { outboxContract } from '../outbox.contract.ts';
import { peopleStoreContract } from '../people-store.contract.ts';
import { wakeStoreContract } from '../wake-store.contract.ts';

/** SQLite's number for `synchronous = FULL`. */
const FULL = 2;

describe('SQLite store', () => {
  journalStoreContract(temporarySqlite);
  journalArchiveContract(temporarySqlite);
  outboxContract(temporarySqlite);
  chatStoreContract(temporarySqlite);
  peopleStoreContract(temporarySqlite);
  wakeStoreContract(temporarySqlite);

  describe('file', () => {
    let data: TemporarySqlite;
    beforeEach(async () => {
      data = await temporarySqlite();
    });
    afterEach(() => data.dispose());

    it('is created with its folder, and written through to the disk', () => {
      using database = openDatabase(data.path);
      assert.deepEqual({ ...database.prepare('PRAGMA journal_mode').get() }, { journal_mode: 'wal' });
      assert.deepEqual({ ...database.prepare('PRAGMA synchronous').get() }, { synchronous: FULL });
    });

    it('is refused in a format of another version', async () => {
      await (await data.open()).close();
      setPragma(data.path, 'user_version = 7');
      await assert.rejects(
        openSqliteStore(data.path),
        /has storage format 7; this version of the bot reads format 1/,
      );
    });

    it('is refused if another program made it, and left as it was', async () => {
      await mkdir(dirname(data.path));
      setPragma(data.path, 'user_version = 1; CREATE TABLE theirs (id)');
      const found = await readFile(data.path);
      await assert.rejects(openSqliteStore(data.path), /database of another program/);
      assert.deepEqual(await readFile(data.path), found);
    });

    it('is refused if it is no database at all', async () => {
      await mkdir(dirname(data.path));
      await writeFile(data.path, 'minutes.docx '.repeat(100));
      await assert.rejects(openSqliteStore(data.path), /not a database/);
    });

    it('is neither created nor changed by whoever only reads it, and nothing is left beside it', async () => {
      await assert.rejects(openSqliteArchive(data.path));
      assert.equal(existsSync(dirname(data.path)), false);
      const store = await data.open();
      const partnership = newPartnership();
      for (const commit of chain(partnership, 2)) await store.journal.append(commit, 0);
      const archive = await openSqliteArchive(data.path);
      assert.equal((await archive.documents(partnership)).length, 2);
      await store.close();
      const [files, found] = [await readdir(dirname(data.path)), await readFile(data.path)];
      assert.equal((await archive.documents(partnership)).length, 2);
      await archive.close();
      assert.deepEqual(await readdir(dirname(data.path)), files);
      assert.deepEqual(await readFile(data.path), found);
    });

    it('is read only if it is ours', async () => {
      await mkdir(dirname(data.path));
      setPragma(data.path, 'user_version = 1; CREATE TABLE theirs (id)');
      await assert.rejects(openSqliteArchive(data.path), /database of another program/);
    });

    it('reports a commit that is not even JSON', async () => {
      const store = await data.open();
      const partnership = newPartnership();
      for (const commit of chain(partnership, 2)) await store.journal.append(commit, 0);
      await data.tamper(partnership, 2, (json) => json.slice(0, 40));
      await assert.rejects(store.journal.read(partnership, 0), JournalDamaged);
      const archive = await data.openArchive();
      assert.deepEqual((await archive.documents(partnership))[1], { seq: 2, damage: 'not JSON' });
    });

    it('answers whether it is ready', async () => {
      const store = await data.open();
      await store.ready();
      await store.close();
      await assert.rejects(store.ready());
    });
  });

  it('can be opened and written by several threads at once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'samverka-'));
    try {
      const path = join(folder, 'samverka.db');
      const partnership = newPartnership();
      const writers = [1, 2, 3].map(
        () =>
          new Worker(new URL('./writer.ts', import.meta.url), {
            workerData: { path, partnership, count: 50 },
          }),
      );
      const exits = await Promise.all(writers.map((writer) => once(writer, 'exit')));
      assert.deepEqual(exits, [[0], [0], [0]]);
      const store = await openSqliteStore(path);
      const found = await store.journal.read(partnership, 0);
      await store.close();
      assert.equal(found.length, 150);
      assert.equal(firstFlaw(found), undefined);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

function setPragma(path: string, pragma: string): void {
  using database = new DatabaseSync(path);
  database.exec(`PRAGMA ${pragma}`);
}
