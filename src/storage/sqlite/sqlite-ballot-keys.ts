import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { BallotKeys } from '../../partnership/ballot-keys.ts';
import { emptyLog } from './database.ts';
import { promising } from './promising.ts';

const keyRows = z.array(z.object({ vote: z.string(), key: z.instanceof(Uint8Array) }));
const keyRow = z.object({ key: z.instanceof(Uint8Array) });
const holderRows = z.array(z.object({ partnership: z.string(), vote: z.string() }));

/** A row whose key is empty has been overwritten but may still be in the log: it stays until that is certain. */
export function sqliteBallotKeys(database: DatabaseSync): BallotKeys {
  // The update changes nothing; it makes the statement return the row that was there first.
  const keep = database.prepare(
    `INSERT INTO ballot_keys (partnership, vote, key) VALUES (?, ?, ?)
     ON CONFLICT (partnership, vote) DO UPDATE SET vote = vote
     RETURNING key`,
  );
  const select = database.prepare(`SELECT vote, key FROM ballot_keys WHERE partnership = ? AND key <> x''`);
  const selectHolders = database.prepare('SELECT partnership, vote FROM ballot_keys');
  const overwrite = database.prepare(`UPDATE ballot_keys SET key = x'' WHERE partnership = ? AND vote = ?`);
  const remove = database.prepare('DELETE FROM ballot_keys WHERE partnership = ? AND vote = ?');
  return promising<BallotKeys>({
    keep: (partnership, vote, key) => {
      const stands = keyRow.parse(keep.get(partnership, vote, key)).key;
      return stands.length > 0 ? stands : undefined;
    },
    of: (partnership) => new Map(keyRows.parse(select.all(partnership)).map(({ vote, key }) => [vote, key])),
    held: () => holderRows.parse(selectHolders.all()),
    destroy: (partnership, vote) => {
      if (Number(overwrite.run(partnership, vote).changes) === 0) return;
      emptyLog(database);
      remove.run(partnership, vote);
    },
  });
}
