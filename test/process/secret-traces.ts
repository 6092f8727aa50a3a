import { existsSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { openBallot } from '../../src/partnership/sealed-ballot.ts';
import type { BallotOf } from '../../src/partnership/sealed-ballot.ts';
import type { CommandRecord } from '../../src/partnership/journal.ts';
import { parseCommit } from '../../src/storage/commit-document.ts';

export interface WrittenBallot extends BallotOf {
  readonly sealed: string;
  readonly replaces: boolean;
}

/** All that somebody gets who copies the store: the file and those beside it, as they are on the disk. */
export const bytesOf = (path: string): Buffer =>
  Buffer.concat(
    ['', '-wal', '-shm']
      .map((end) => `${path}${end}`)
      .flatMap((file) => (existsSync(file) ? [readFileSync(file)] : [])),
  );

const KEY_BYTES = 32;

/**
 * Tries every 32 bytes that follow each other as the key, but for those that are all ASCII: most of a journal is, and
 * one key in four thousand millions.
 */
export function keysThatOpen({ sealed, ...of }: WrittenBallot, bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at + KEY_BYTES <= bytes.length; at += 1) {
    const tried = bytes.subarray(at, at + KEY_BYTES);
    if (tried.some((byte) => byte > 0x7f) && opens(tried, of, sealed)) found.push(Buffer.from(tried));
  }
  return found;
}

function opens(key: Buffer, of: BallotOf, sealed: string): boolean {
  try {
    openBallot(key, of, sealed);
    return true;
  } catch {
    return false;
  }
}

/** Whether the key is there as it is, or written out. */
export const holdsKey = (bytes: Buffer, key: Uint8Array): boolean =>
  [
    Buffer.from(key),
    ...(['hex', 'base64', 'base64url'] as const).map((form) =>
      // The last characters depend on what follows.
      Buffer.from(Buffer.from(key).toString(form).slice(0, 40)),
    ),
  ].some((form) => bytes.includes(form));

export const keyIn = (path: string, vote: string): Uint8Array | undefined => {
  using database = new DatabaseSync(path);
  const found = database.prepare('SELECT key FROM ballot_keys WHERE vote = ?').get(vote);
  return found && z.instanceof(Uint8Array).parse(found['key']);
};

/** All journals' commands, in the order they were written. */
export function commandsIn(path: string): readonly (CommandRecord & { readonly partnership: string })[] {
  using database = new DatabaseSync(path);
  const rows = database.prepare('SELECT partnership, seq, document FROM commits ORDER BY position').all();
  return rows.flatMap(({ partnership: of, seq, document }) => {
    const partnership = String(of);
    const { commands } = parseCommit(partnership, Number(seq), JSON.parse(String(document)));
    return commands.map((command) => ({ partnership, ...command }));
  });
}

/** The ballots of secret votes in the journals, in the order they were written. */
export function writtenBallots(path: string): readonly WrittenBallot[] {
  return commandsIn(path).flatMap(({ partnership, by, facts }) =>
    facts.flatMap((fact) =>
      fact.type === 'ballotSealed'
        ? [{ partnership, member: by, vote: fact.vote, sealed: fact.sealed, replaces: fact.replaces }]
        : [],
    ),
  );
}

/** Every row of every table but the journals, as text. */
export function besideTheJournals(path: string): string {
  using database = new DatabaseSync(path);
  const tables = database
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('commits', 'sqlite_sequence')",
    )
    .all();
  return JSON.stringify(
    tables.map(({ name }) => [name, database.prepare(`SELECT * FROM ${String(name)}`).all()]),
  );
}
