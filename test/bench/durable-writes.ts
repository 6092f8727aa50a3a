import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Of SQLite's write-ahead log: https://www.sqlite.org/fileformat2.html#walformat */
const LOG_HEADER = 32;
const FRAME_HEADER = 24;

/**
 * Counts the transactions that anybody writes to the file from now until `count` is called, whatever they are for:
 * each is one wait for the disk. A reader keeps the log from being begun anew more than once meanwhile.
 */
export function durableWrites(file: string): { count(): number } {
  const reader = new DatabaseSync(file, { readOnly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM commits').get();
  const before = logged(file);
  return {
    count: () => {
      const after = logged(file);
      reader.close();
      return after.salts === before.salts ? after.transactions - before.transactions : after.transactions;
    },
  };
}

function logged(file: string): { salts: string; transactions: number } {
  const log = readFileSync(`${file}-wal`);
  if (log.length < LOG_HEADER) return { salts: '', transactions: 0 };
  const frame = FRAME_HEADER + log.readUInt32BE(8);
  const salts = log.toString('hex', 16, 24);
  let transactions = 0;
  for (let at = LOG_HEADER; at + frame <= log.length; at += frame) {
    // What is left of an earlier log has other salts.
    if (log.toString('hex', at + 8, at + 16) !== salts) break;
    if (log.readUInt32BE(at + 4) !== 0) transactions += 1;
  }
  return { salts, transactions };
}
