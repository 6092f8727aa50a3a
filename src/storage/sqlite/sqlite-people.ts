import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { PeopleStore } from '../../application/people.ts';
import { promised } from './database.ts';

const COLUMNS = 'partnership, member, aad_object_id AS aadObjectId, name';

const row = z.object({
  partnership: z.string(),
  member: z.string(),
  aadObjectId: z.string(),
  name: z.string(),
});

export function sqlitePeople(database: DatabaseSync): PeopleStore {
  const select = database.prepare(`SELECT ${COLUMNS} FROM people WHERE partnership = ?`);
  const upsert = database.prepare(
    `INSERT INTO people (partnership, aad_object_id, member, name) VALUES (?, ?, ?, ?)
     ON CONFLICT (partnership, aad_object_id) DO UPDATE SET name = excluded.name
     RETURNING ${COLUMNS}`,
  );
  return {
    ofPartnership: (partnership) => promised(() => z.array(row).parse(select.all(partnership))),
    put: ({ partnership, aadObjectId, member, name }) =>
      promised(() => row.parse(upsert.get(partnership, aadObjectId, member, name))),
  };
}
