import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { Busy } from './faults.ts';

const APPLICATION = 1_398_893_942;
const FORMAT = 3;
/** SQLite would wait for another process standing still: `asPromise` does it instead. */
const NO_WAITING = 0;

/**
 * Opens the file, creating it and its folder if need be, and upgrading it if it is of an earlier format.
 * @throws Error if the file belongs to another program or to a later version of this one, or is damaged
 */
export function openDatabase(path: string): DatabaseSync {
  mkdirSync(dirname(path), { recursive: true });
  return openOrClose(new DatabaseSync(path, { timeout: NO_WAITING }), (database) => {
    inTransaction(database, () => {
      if (isEmpty(database)) database.exec(script('schema.sql'));
      else upgrade(database, formatOf(database, path));
    });
    assertWhole(database, 'quick_check');
    // After the check, so that a file of somebody else's is left exactly as it was found.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
  });
}

/**
 * Opens a file that exists, for reading only, also while the bot has it open.
 * @throws Error as `openDatabase`, or if there is no such file
 */
export function openForReading(path: string): DatabaseSync {
  const file = pathToFileURL(path);
  // SQLite would leave a log and its index beside a file that nobody has open, belonging to whoever looked: a bot that
  // runs as somebody else could then not start.
  if (!existsSync(`${path}-wal`)) file.searchParams.set('immutable', '1');
  const options = { readOnly: true, timeout: NO_WAITING };
  return openOrClose(new DatabaseSync(file, options), (database) => formatOf(database, path));
}

/**
 * @param check `quick_check` leaves out that the indexes agree with the tables, and takes a fraction of the time
 * @throws Error if a part of the file that is in use is damaged, though nobody may have read it yet
 */
export function assertWhole(database: DatabaseSync, check: 'quick_check' | 'integrity_check'): void {
  const found = z.record(z.string(), z.string()).parse(database.prepare(`PRAGMA ${check}(1)`).get())[check];
  if (found !== 'ok') throw new Error(`the file is damaged: ${String(found)}`);
}

/** The database is not left open if it cannot be made ready. */
function openOrClose(database: DatabaseSync, ready: (database: DatabaseSync) => void): DatabaseSync {
  try {
    ready(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** One format after the other. */
function upgrade(database: DatabaseSync, from: number): void {
  for (let format = from; format < FORMAT; format += 1)
    database.exec(script(`upgrade-${format}-to-${format + 1}.sql`));
}

/** All or nothing. The write lock is taken at once, so that nothing read inside can be outdated. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite has rolled back by itself after some errors, such as a full disk.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/**
 * Moves what is in the -wal file into the database and empties it, so that what was overwritten is in neither.
 * @throws Error while another process reads or writes
 */
export function emptyLog(database: DatabaseSync): void {
  const { busy } = checkpoint.parse(database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get());
  if (busy !== 0) throw new Busy('somebody reads or writes what is in the log');
}

const checkpoint = z.object({ busy: z.int() });

const isEmpty = (database: DatabaseSync): boolean =>
  database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;

const script = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** @throws Error for a file that this version cannot use */
function formatOf(database: DatabaseSync, path: string): number {
  if (numberIn(database, 'application_id') !== APPLICATION) {
    throw new Error(`${path} is a database of another program`);
  }
  const format = numberIn(database, 'user_version');
  if (format === undefined || format < 1 || format > FORMAT) {
    throw new Error(
      `${path} has storage format ${String(format)}; this version of the bot reads formats 1 to ${FORMAT}`,
    );
  }
  return format;
}

const numberIn = (database: DatabaseSync, pragma: 'application_id' | 'user_version'): number | undefined =>
  z.record(z.string(), z.int()).parse(database.prepare(`PRAGMA ${pragma}`).get())[pragma];
