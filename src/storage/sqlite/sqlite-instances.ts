import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Instances } from '../../partnership/instances.ts';
import { inTransaction } from './database.ts';
import { promising } from './promising.ts';

const countRow = z.object({ count: z.int() });

export function sqliteInstances(database: DatabaseSync): Instances {
  const removePast = database.prepare('DELETE FROM instances WHERE until <= ?');
  const upsert = database.prepare(
    'INSERT INTO instances (id, until) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET until = excluded.until',
  );
  const count = database.prepare('SELECT count(*) AS count FROM instances');
  const remove = database.prepare('DELETE FROM instances WHERE id = ?');
  return promising<Instances>({
    present: (id, now, until) =>
      inTransaction(database, () => {
        removePast.run(now);
        upsert.run(id, until);
        return countRow.parse(count.get()).count;
      }),
    leave: (id) => {
      remove.run(id);
    },
  });
}
