/**
 * A person in a partnership. Facts name only `member`; everything that identifies the person stands here,
 * outside the journal, so that it can be erased without touching history.
 */
export interface Person {
  readonly partnership: string;
  /** Random, meaningless outside the partnership. */
  readonly member: string;
  /** The Entra object id that Teams vouches for. */
  readonly aadObjectId: string;
  readonly name: string;
}

/** Port: the people record. Implementations pass `test/storage/people-store.contract.ts`. */
export interface PeopleStore {
  ofPartnership(partnership: string): Promise<readonly Person[]>;

  /**
   * Adds the person, or updates the name of the one with the same `aadObjectId` in the partnership.
   * Two callers at once get the same member id.
   * @returns the person that stands
   */
  put(person: Person): Promise<Person>;
}
