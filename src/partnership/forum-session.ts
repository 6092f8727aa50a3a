import type { Command } from '../capabilities/index.ts';
import { representatives } from './domain/seats.ts';
import type { Registered } from './domain/state.ts';
import type { Deliveries } from './deliveries.ts';
import { NOBODY } from './ledger.ts';
import type { Ledger, Outcome } from './ledger.ts';
import type { Directory, Members } from './members.ts';
import type { About } from './about.ts';
import type { Presenting } from './presenting.ts';
import type { Reach } from './reach.ts';
import type { Rosters } from './rosters.ts';
import type { RosterEntry, Interaction } from './interaction.ts';

export interface SessionParts {
  /** Everyone a card may name now. */
  readonly everyoneIn: (state: Registered) => readonly string[];
  readonly ledger: Ledger;
  readonly members: Members;
  readonly deliveries: Deliveries;
  readonly rosters: Rosters;
  /** Who has not been reached in the partnership. */
  readonly reachOf: (partnership: string, state: Registered) => Promise<Reach>;
}

/** A forum during one activity, in its chat or a personal one: what the person who acts can look up and do there. */
export class ForumSession {
  readonly interaction: Interaction;
  readonly partnership: string;
  readonly forum: string;
  readonly #parts: SessionParts;

  constructor(interaction: Interaction, { partnership, forum }: About, parts: SessionParts) {
    this.interaction = interaction;
    this.partnership = partnership;
    this.forum = forum;
    this.#parts = parts;
  }

  /** The member id of the person who acts, or `NOBODY`. */
  async member(): Promise<string> {
    return (await this.#parts.members.idOf(this.partnership, this.interaction.person)) ?? NOBODY;
  }

  /** Whether the person who acts holds a seat in this forum now. */
  async isRepresentative(state: Registered): Promise<boolean> {
    return representatives(state, this.forum).includes(await this.member());
  }

  /** @param step of a command that comes before the one the activity is about: two with one id are taken for one sent twice */
  async execute(command: Command, step?: string): Promise<Outcome> {
    const by = await this.member();
    const { commandId } = this.interaction;
    const id = step === undefined ? commandId : `${commandId}:${step}`;
    return this.#parts.ledger.execute(this.partnership, { id, by, command });
  }

  /** The partnership as it stands; undefined if its registration was begun but never completed. */
  async state(): Promise<Registered | undefined> {
    const state = await this.#parts.ledger.read(this.partnership);
    return state.status === 'registered' ? state : undefined;
  }

  /** The people in the group's chat, also when the activity comes from a personal one. */
  roster(): Promise<readonly RosterEntry[]> {
    const { interaction, partnership, forum } = this;
    return interaction.chatKind === 'group' ? interaction.roster() : this.#parts.rosters(partnership, forum);
  }

  /** Somebody in the group's chat becomes a member of the partnership, if they are not. @returns the member id */
  join(entry: RosterEntry): Promise<string> {
    return this.#parts.members.add(this.partnership, entry);
  }

  people(needed: readonly string[]): Promise<Directory> {
    return this.#parts.members.directory(this.partnership, needed);
  }

  /**
   * When the messages that fill the slots were posted: UTC, ISO 8601, and empty where none has been. Slots that were filled
   * before this was kept are left out.
   */
  async toldAt(slots: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { deliveries } = this.#parts;
    const found = await Promise.all(
      slots.map(async (slot): Promise<[string, string][]> => {
        const { message, sentAt } = (await deliveries.find(this.partnership, slot)) ?? {};
        if (message === undefined) return [[slot, '']];
        return sentAt === undefined ? [] : [[slot, new Date(sentAt).toISOString()]];
      }),
    );
    return new Map(found.flat());
  }

  /** Who has not been reached, as far as the bot knows. */
  reach(state: Registered): Promise<Reach> {
    return this.#parts.reachOf(this.partnership, state);
  }

  /** What a view of the partnership is made from. */
  async presenting({ state, now }: { state: Registered; now: Date }): Promise<Presenting> {
    return { state, forum: this.forum, people: await this.people(this.#parts.everyoneIn(state)), now };
  }
}
