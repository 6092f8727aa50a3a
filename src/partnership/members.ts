import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { RosterEntry } from './interaction.ts';
import type { PeopleStore, Person } from './people.ts';

/** A person as the authenticated activity or the chat's roster names them. */
export interface Identity {
  /** Entra object id; absent for someone Teams does not vouch for (such a person can do nothing). */
  readonly aadObjectId: string | undefined;
  readonly name: string;
}

/** The people of each partnership, remembered so that an activity needs no read. */
export class Members {
  readonly #people: PeopleStore;
  readonly #known = new LRUCache<string, readonly Person[]>({ max: 200 });

  constructor(people: PeopleStore) {
    this.#people = people;
  }

  /** The member id of the person, or undefined for someone the partnership does not know. */
  async idOf(partnership: string, person: Identity): Promise<string | undefined> {
    if (person.aadObjectId === undefined) return undefined;
    const matches = (known: Person): boolean => known.aadObjectId === person.aadObjectId;
    const remembered = this.#known.get(partnership)?.find(matches);
    return (remembered ?? (await this.#load(partnership)).find(matches))?.member;
  }

  /** The person in every partnership that knows them. */
  async everywhere({ aadObjectId }: Identity): Promise<readonly Person[]> {
    return aadObjectId === undefined ? [] : this.#people.ofPerson(aadObjectId);
  }

  async add(partnership: string, person: RosterEntry): Promise<string> {
    const stands = await this.#people.put({ ...person, partnership, member: randomUUID() });
    this.#known.delete(partnership);
    return stands.member;
  }

  /** Everyone in the partnership; read anew if one of `needed` is not among those remembered. */
  async directory(partnership: string, needed: readonly string[] = []): Promise<Directory> {
    const remembered = this.#known.get(partnership) ?? [];
    const enough =
      remembered.length > 0 && needed.every((member) => remembered.some((known) => known.member === member));
    return new Directory(enough ? remembered : await this.#load(partnership));
  }

  async #load(partnership: string): Promise<readonly Person[]> {
    const people = await this.#people.ofPartnership(partnership);
    // Nobody is nothing to remember: a partnership may be somebody's invention.
    if (people.length > 0) this.#known.set(partnership, people);
    return people;
  }
}

export class Directory {
  readonly #byMember: ReadonlyMap<string, Person>;

  constructor(people: readonly Person[]) {
    this.#byMember = new Map(people.map((person) => [person.member, person]));
  }

  /** What the person is called; a dash for someone whose name has been erased. */
  name(member: string): string {
    return this.#byMember.get(member)?.name ?? '–';
  }

  person(member: string): Person | undefined {
    return this.#byMember.get(member);
  }
}
