import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { personSchema } from '../../partnership/people.ts';
import type { PeopleStore } from '../../partnership/people.ts';
import { promising } from './promising.ts';

const COLUMNS = 'partnership, member, aad_object_id AS aadObjectId, teams_id AS teamsId, name';

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
  return promising<PeopleStore>({
    ofPartnership: (partnership) => z.array(personSchema).parse(selectOfPartnership.all(partnership)),
    ofPerson: (aadObjectId) => z.array(personSchema).parse(selectOfPerson.all(aadObjectId)),
    put: ({ partnership, aadObjectId, member, teamsId, name }) =>
      personSchema.parse(upsert.get({ partnership, aadObjectId, member, teamsId, name })),
  });
}
