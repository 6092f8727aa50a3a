import { z } from 'zod';

/**
 * A person in a partnership. Facts name only `member`; everything that identifies the person stands here,
 * outside the journal, so that it can be erased without touching history.
 */
export const personSchema = z.object({
  partnership: z.string(),
  /** Random, meaningless outside the partnership. */
  member: z.string(),
  /** The Entra object id that Teams vouches for. */
  aadObjectId: z.string(),
  /** Teams' id of the person towards this bot, by which a personal chat is opened. */
  teamsId: z.string(),
  name: z.string(),
});

export type Person = Readonly<z.infer<typeof personSchema>>;

/** Port: the people record. Implementations pass `test/storage/people-store.contract.ts`. */
export interface PeopleStore {
  ofPartnership(partnership: string): Promise<readonly Person[]>;

  /** The person in every partnership that knows them: what a personal chat can be about. */
  ofPerson(aadObjectId: string): Promise<readonly Person[]>;

  /**
   * Adds the person, or updates name and `teamsId` of the one with the same `aadObjectId` in the partnership.
   * Two callers at once get the same member id.
   * @returns the person that stands
   */
  put(person: Person): Promise<Person>;
}
