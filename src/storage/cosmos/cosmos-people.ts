import type { Container } from '@azure/cosmos';
import { z } from 'zod';
import { personSchema } from '../../partnership/people.ts';
import type { PeopleStore, Person } from '../../partnership/people.ts';
import { personId } from './container.ts';
import { createOnly, findAll, readOne, setFields } from './requests.ts';

const OF_PARTNERSHIP = "SELECT * FROM c WHERE c.pk = @partnership AND c.kind = 'person'";
const OF_PERSON = "SELECT * FROM c WHERE c.kind = 'person' AND c.aadObjectId = @aadObjectId";

/** The partition is the partnership; what Cosmos DB adds is dropped. */
const personDocument = personSchema
  .omit({ partnership: true })
  .extend({ pk: z.string() })
  .transform(({ pk, ...person }): Person => ({ partnership: pk, ...person }));

export function cosmosPeople(container: Container): PeopleStore {
  const find = async (partnership: string, id: string): Promise<Person | undefined> =>
    personDocument.optional().parse(await readOne(container, partnership, id));

  // The id follows from the person, so of two callers at once one creates and the other finds what it created.
  const findOrCreate = async (person: Person, id: string): Promise<Person> => {
    const standing = await find(person.partnership, id);
    if (standing !== undefined) return standing;
    const { partnership, ...rest } = person;
    const created = await createOnly(container, { id, pk: partnership, kind: 'person', ...rest });
    return created ? person : findOrCreate(person, id);
  };

  return {
    ofPartnership: (partnership) =>
      findAll(container, personDocument, OF_PARTNERSHIP, { partnership }, partnership),
    ofPerson: (aadObjectId) => findAll(container, personDocument, OF_PERSON, { aadObjectId }),
    async put(person) {
      const { partnership, aadObjectId, teamsId, name } = person;
      const id = personId(aadObjectId);
      const standing = await findOrCreate(person, id);
      if (standing.name === name && standing.teamsId === teamsId) return standing;
      await setFields(container, { partition: partnership, id }, { name, teamsId });
      return { ...standing, name, teamsId };
    },
  };
}
