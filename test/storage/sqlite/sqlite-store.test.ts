import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { JournalDamaged, type Commit } from '../../../src/partnership/journal.ts';
import { openDatabase } from '../../../src/storage/sqlite/database.ts';
import { openSqliteArchive } from '../../../src/storage/sqlite/sqlite-journal.ts';
import { openSqliteStore } from '../../../src/storage/sqlite/sqlite-store.ts';
import { temporarySqlite, type TemporarySqlite } from '../../support/stores.ts';
import { ballotKeysContract } from '../ballot-keys.contract.ts';
import { chatStoreContract } from '../chat-store.contract.ts';
import { chain, firstFlaw, newPartnership, voteNotice } from '../commits.ts';
import { journalArchiveContract } from '../journal-archive.contract.ts';
import { journalStoreContract } from '../journal-store.contract.ts';
import { deliveriesContract } from '../deliveries.contract.ts';
import { instancesContract } from '../instances.contract.ts';
import { outboxContract } from '../outbox.contract.ts';
import { peopleStoreContract } from '../people-store.contract.ts';
import { wakeStoreContract } from '../wake-store.contract.ts';

/** SQLite's number for `synchronous = FULL`. */
const FULL = 2;
const EARLIER_FORMATS = [1, 2];

describe('SQLite store', () => {
  journalStoreContract(temporarySqlite);
  journalArchiveContract(temporarySqlite);
  outboxContract(temporarySqlite);
  deliveriesContract(temporarySqlite);
  instancesContract(temporarySqlite);
  chatStoreContract(temporarySqlite);
  peopleStoreContract(temporarySqlite);
  wakeStoreContract(temporarySqlite);
  ballotKeysContract(temporarySqlite);

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

    for (const format of EARLIER_FORMATS)
      it(`of format ${format} is upgraded when it is opened, with everything in it`, async () => {
        const commits = chain('p', 2, [voteNotice]);
        await writeFormat(format, data.path, commits);
        const [store] = await Promise.all([data.open(), data.open()]);
        const { journal, outbox, deliveries, chats, people, wakes } = store;
        assert.deepEqual(await journal.read('p', 0), commits);
        assert.deepEqual(await outbox.claim(5_000, 6_000, 10), [
          { partnership: 'p', seq: 2, notices: [voteNotice] },
        ]);
        assert.equal((await deliveries.find('p', 'vote:v1'))?.message, '1730000000001');
        assert.deepEqual(await chats.find('19:chat'), {
          chat: '19:chat',
          partnership: 'p',
          forum: 'steering',
          address: { serviceUrl: 'https://smba.example/', tenant: 't', bot: '28:bot', channel: 'msteams' },
        });
        assert.equal((await people.ofPartnership('p')).length, 1);
        assert.deepEqual(await wakes.due(new Date(7_000), 10), ['p']);
        assert.equal(await outbox.takeLease('p', 'vote:v1', 1, 2), 'yours');
      });

    for (const format of EARLIER_FORMATS)
      it(`of format ${format} that was upgraded is built like a new one`, async () => {
        await writeFormat(format, data.path, []);
        using upgraded = openDatabase(data.path);
        using made = openDatabase(`${data.path}-new`);
        assert.deepEqual(builtOf(upgraded), builtOf(made));
      });

    it('is refused in the format of a later version', async () => {
      await (await data.open()).close();
      setPragma(data.path, 'user_version = 7');
      await assert.rejects(
        openSqliteStore(data.path),
        /has storage format 7; this version of the bot reads formats 1 to 3/,
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
      await assert.rejects(openSqliteStore(data.path), { message: 'the file is not a database' });
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

    it('that somebody has locked is written when it is free again, and read and nobody kept waiting meanwhile', async () => {
      const { journal } = await data.open();
      const [first, second] = chain('p', 2);
      assert.ok(first && second);
      await journal.append(first, 0);
      using other = openDatabase(data.path);
      other.exec('BEGIN IMMEDIATE');
      let written = false;
      const writing = journal.append(second, 0).then((outcome) => {
        written = true;
        return outcome;
      });
      assert.deepEqual(await journal.read('p', 0), [first]);
      assert.equal(written, false);
      other.exec('COMMIT');
      assert.equal(await writing, 'appended');
    });

    it('that is damaged is refused when it is opened, in plain words', async () => {
      await (await data.open()).close();
      const [page] = pagesOf(data.path, 'chats');
      await overwritten(data.path, page);
      await assert.rejects(openSqliteStore(data.path), /damaged/);
      await assert.rejects(openSqliteArchive(data.path), /damaged/);
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

/** A file as the bot made them before format 2: one commit delivered, one owed. */
/** A file as an earlier version of the bot left it. */
async function writeFormat(format: number, path: string, commits: readonly Commit[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  using database = new DatabaseSync(path);
  database.exec(await readFile(`test/fixtures/sqlite/format-${format}.sql`, 'utf8'));
  for (const commit of commits) {
    database
      .prepare('INSERT INTO commits (partnership, seq, document, leased_until) VALUES (?, ?, ?, ?)')
      .run(commit.partnership, commit.seq, JSON.stringify(commit), commit.seq === 1 ? null : 1_000);
  }
  database.exec(`
    INSERT INTO posts VALUES ('p', 'vote:v1', '1730000000001');
    INSERT INTO chats VALUES ('19:chat', 'p', 'steering', 'https://smba.example/', 't', '28:bot', 'msteams');
    INSERT INTO people VALUES ('p', 'aad', 'm1', '29:teams', 'Anna Ek');
    INSERT INTO wakes VALUES ('p', 7000);`);
}

/** Tables and indexes as they are, whatever was written about them. */
function builtOf(database: DatabaseSync): unknown {
  const built = database.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all();
  const plain = (sql: unknown): string =>
    String(sql)
      .replaceAll(/--.*$/gm, '')
      .replaceAll(/\s*([(),]|\s)\s*/g, '$1');
  return [
    database.prepare('PRAGMA user_version').get(),
    built.map(({ name, sql }) => ({ name, sql: plain(sql) })),
  ];
}

function setPragma(path: string, pragma: string): void {
  using database = new DatabaseSync(path);
  database.exec(`PRAGMA ${pragma}`);
}

/** The first page of each table of the name. */
function pagesOf(path: string, table: string): readonly number[] {
  using database = new DatabaseSync(path);
  const found = database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').all(table);
  return found.map(({ rootpage }) => Number(rootpage));
}

/** @param page counted from one, of the size that SQLite gives them */
async function overwritten(path: string, page = 1): Promise<void> {
  const bytes = await readFile(path);
  bytes.fill(0xa5, (page - 1) * PAGE_BYTES, page * PAGE_BYTES);
  await writeFile(path, bytes);
}

const PAGE_BYTES = 4_096;
