import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { WakeStore } from '../../partnership/wakes.ts';
import { promising } from './promising.ts';

const rows = z.array(z.object({ partnership: z.string() }));
const wakeRow = z.object({ at: z.number() });

export function sqliteWakes(database: DatabaseSync): WakeStore {
  const select = database.prepare(
    'SELECT partnership FROM wakes WHERE at <= ? ORDER BY at, partnership LIMIT ?',
  );
  const upsert = database.prepare(
    `INSERT INTO wakes (partnership, at) VALUES (?, ?)
     ON CONFLICT (partnership) DO UPDATE SET at = excluded.at`,
  );
  const lower = database.prepare(
    `INSERT INTO wakes (partnership, at) VALUES (?, ?)
     ON CONFLICT (partnership) DO UPDATE SET at = min(at, excluded.at)
     RETURNING at`,
  );
  const remove = database.prepare('DELETE FROM wakes WHERE partnership = ?');
  return promising<WakeStore>({
    due: (now, most) => rows.parse(select.all(now.getTime(), most)).map(({ partnership }) => partnership),
    set: (partnership, at) => {
      if (at === undefined) remove.run(partnership);
      else upsert.run(partnership, at.getTime());
    },
    sooner: (partnership, at) => new Date(wakeRow.parse(lower.get(partnership, at.getTime())).at),
  });
}
