import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import {
  JournalDamaged,
  type Commit,
  type JournalArchive,
  type JournalStore,
} from '../../partnership/journal.ts';
import { parseCommit, storedDocument, textOf } from '../commit-document.ts';
import { assertWhole, openForReading } from './database.ts';
import { asPromise, promising } from './promising.ts';

const rows = z.array(z.object({ seq: z.int(), document: z.string() }));
const partnerships = z.array(z.object({ partnership: z.string() }));

const AFTER = 'SELECT seq, document FROM commits WHERE partnership = ? AND seq > ? ORDER BY seq';

export function sqliteJournal(database: DatabaseSync): JournalStore {
  const insert = database.prepare(
    `INSERT INTO commits (partnership, seq, document, leased_until) VALUES (?, ?, ?, ?)
     ON CONFLICT (partnership, seq) DO NOTHING`,
  );
  const select = database.prepare(AFTER);
  return promising<JournalStore>({
    append: (commit, leasedUntil) => {
      const lease = commit.notices.length > 0 ? leasedUntil : null;
      const { changes } = insert.run(commit.partnership, commit.seq, textOf(commit), lease);
      return Number(changes) === 1 ? 'appended' : 'taken';
    },
    read: (partnership, afterSeq) =>
      rows
        .parse(select.all(partnership, afterSeq))
        .map(({ seq, document }) => parseText(partnership, seq, document)),
  });
}

const PARTNERSHIPS = 'SELECT DISTINCT partnership FROM commits ORDER BY partnership';

/**
 * For reading only; rejects if there is no such file, or if it is not ours. The file is open no longer than each reading
 * takes, so that a bot may start or stop meanwhile.
 */
export async function openSqliteArchive(path: string): Promise<JournalArchive> {
  const read = <T>(from: (database: DatabaseSync) => T): Promise<T> =>
    asPromise(() => {
      using database = openForReading(path);
      return from(database);
    });
  const archive: JournalArchive = {
    partnerships: () =>
      read((database) =>
        partnerships.parse(database.prepare(PARTNERSHIPS).all()).map(({ partnership }) => partnership),
      ),
    documents: (partnership) =>
      read((database) =>
        rows
          .parse(database.prepare(AFTER).all(partnership, 0))
          .map(({ seq, document }) => storedDocument(seq, () => parseText(partnership, seq, document))),
      ),
    close: () => Promise.resolve(),
  };
  await read((database) => assertWhole(database, 'integrity_check'));
  return archive;
}

function parseText(partnership: string, seq: number, text: string): Commit {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new JournalDamaged(partnership, seq, 'not JSON');
  }
  return parseCommit(partnership, seq, document);
}
