import type { ChatBinding, ChatStore } from './chats.ts';
import type { Clock } from './clock.ts';
import { receiverOf } from './deliveries.ts';
import type { Deliveries } from './deliveries.ts';
import type { Identity, Members } from './members.ts';

interface MetParts {
  readonly chats: ChatStore;
  readonly members: Members;
  readonly deliveries: Deliveries;
  readonly clock: Clock;
  /** Whatever this process has been told before: the receiver can be written to. */
  readonly reachable: (partnership: string, receiver: string) => void;
  /** Has delivered what is due. */
  readonly deliverOwed: () => Promise<void>;
}

/** Somebody is met whom a message may not have reached: what they are owed is delivered now. */
export class Met {
  readonly #parts: MetParts;

  constructor(parts: MetParts) {
    this.#parts = parts;
  }

  /** In a chat of their own. */
  async person(identity: Identity): Promise<void> {
    const known = await this.#parts.members.everywhere(identity);
    await this.#deliver(
      known.map(({ partnership, member }) => [partnership, receiverOf({ forum: '', to: member })]),
    );
  }

  /** The bot has been removed from a chat: nothing is sent there any more. */
  async removed(chat: string): Promise<void> {
    const binding = await this.#parts.chats.find(chat);
    if (binding) await this.#parts.chats.replace({ ...binding, leftAt: this.#now });
  }

  /** Somebody writes in a forum's chat: the bot is there, whatever it has been told before. @returns the binding now */
  async group(binding: ChatBinding): Promise<ChatBinding> {
    const present = binding.leftAt === undefined ? binding : await this.#returned(binding);
    await this.#deliver([[binding.partnership, receiverOf(binding)]]);
    return present;
  }

  /**
   * The bot has been added to the chat again, and has said there itself what did not come.
   * @param told the slots of what it has said: what was found meanwhile not to have come is owed still
   */
  async backIn(binding: ChatBinding, told: readonly string[]): Promise<void> {
    // Another process may have been told that it was removed.
    await this.#returned(binding);
    for (const slot of told) await this.#parts.deliveries.done(binding.partnership, slot);
    // Cards that stand there are brought up to date.
    await this.#deliver([[binding.partnership, receiverOf(binding)]]);
  }

  /** Asks the store first: to write would be to wait for whoever writes. */
  async #deliver(receivers: readonly (readonly [partnership: string, receiver: string])[]): Promise<void> {
    const { deliveries, reachable, deliverOwed } = this.#parts;
    const owed = await Promise.all(
      receivers.map(async ([partnership, receiver]) => {
        reachable(partnership, receiver);
        const missed = await deliveries.lastAttempt(partnership, receiver);
        return missed !== undefined && (await deliveries.tryAgain(partnership, receiver, this.#now));
      }),
    );
    if (owed.includes(true)) await deliverOwed();
  }

  async #returned({ chat, partnership, forum, address }: ChatBinding): Promise<ChatBinding> {
    const binding = { chat, partnership, forum, address };
    await this.#parts.chats.replace(binding);
    return binding;
  }

  get #now(): number {
    return this.#parts.clock.now().getTime();
  }
}
