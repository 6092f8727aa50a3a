import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { PeopleStore } from '../../partnership/people.ts';
import { asPromise } from './database.ts';

const COLUMNS = 'partnership, member, aad_object_id AS aadObjectId, teams_id AS teamsId, name';

const row = z.object({
  partnership: z.string(),
  member: z.string(),
  aadObjectId: z.string(),
  teamsId: z.string(),
  name: z.string(),
});

export function sqlitePeople(database: DatabaseSync): PeopleStore {
  const selectOfPartnership = database.prepare(`SELECT ${COLUMNS} FROM people WHERE partnership = ?`);
  const selectOfPerson = database.prepare(`SELECT ${COLUMNS} FROM people WHERE aad_object_id = ?`);
  const upsert = database.prepare(
    `INSERT INTO people (partnership, aad_object_id, member, teams_id, name)
     VALUES (:partnership, :aadObjectId, :member, :teamsId, :name)
     ON CONFLICT (partnership, aad_object_id)
       DO UPDATE SET teams_id = excluded.teams_id, name = excluded.name
     RETURNING ${COLUMNS}`,
  );
  return {
    ofPartnership: (partnership) => asPromise(() => z.array(row).parse(selectOfPartnership.all(partnership))),
    ofPerson: (aadObjectId) => asPromise(() => z.array(row).parse(selectOfPerson.all(aadObjectId))),
    put: ({ partnership, aadObjectId, member, teamsId, name }) =>
      asPromise(() => row.parse(upsert.get({ partnership, aadObjectId, member, teamsId, name }))),
  };
}
