import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { JournalDamaged, type Commit, type JournalStore } from '../../application/journal.ts';
import { parseCommit, textOf } from '../commit-document.ts';
import { promised } from './database.ts';

const rows = z.array(z.object({ seq: z.int(), document: z.string() }));

export function sqliteJournal(database: DatabaseSync): JournalStore {
  const insert = database.prepare(
    `INSERT INTO commits (partnership, seq, document, leased_until) VALUES (?, ?, ?, ?)
     ON CONFLICT (partnership, seq) DO NOTHING`,
  );
  const select = database.prepare(
    'SELECT seq, document FROM commits WHERE partnership = ? AND seq > ? ORDER BY seq',
  );
  return {
    append: (commit, leasedUntil) =>
      promised(() => {
        const lease = commit.notices.length > 0 ? leasedUntil : null;
        const { changes } = insert.run(commit.partnership, commit.seq, textOf(commit), lease);
        return Number(changes) === 1 ? 'appended' : 'taken';
      }),
    read: (partnership, afterSeq) =>
      promised(() =>
        rows
          .parse(select.all(partnership, afterSeq))
          .map(({ seq, document }) => parseText(partnership, seq, document)),
      ),
  };
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
