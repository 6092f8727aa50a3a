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
  /** Whether this process could not write in the chat when it last tried. */
  readonly isBarred: (chat: string) => boolean;
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
    const { members, deliveries, deliverOwed } = this.#parts;
    const known = await members.everywhere(identity);
    const owed = await Promise.all(
      known.map(({ partnership, member }) =>
        deliveries.tryAgain(partnership, receiverOf({ forum: '', to: member }), this.#now),
      ),
    );
    if (owed.includes(true)) await deliverOwed();
  }

  /** The bot has been removed from a chat: nothing is sent there any more. */
  async removed(chat: string): Promise<void> {
    const binding = await this.#parts.chats.find(chat);
    if (binding) await this.#parts.chats.replace({ ...binding, leftAt: this.#now });
  }

  /** Somebody writes in a forum's chat: the bot is there, whatever it has been told before. */
  async group(binding: ChatBinding): Promise<void> {
    const { deliveries, isBarred, deliverOwed } = this.#parts;
    if (binding.leftAt === undefined && !isBarred(binding.chat)) return;
    await this.#returned(binding);
    const { partnership, forum } = binding;
    if (await deliveries.tryAgain(partnership, receiverOf({ forum }), this.#now)) await deliverOwed();
  }

  /** The bot has been added to the chat again, and says there itself what did not come. */
  async backIn(binding: ChatBinding): Promise<void> {
    await this.#returned(binding);
    await this.#parts.deliveries.forget(binding.partnership, receiverOf({ forum: binding.forum }));
  }

  async #returned({ leftAt, ...binding }: ChatBinding): Promise<void> {
    if (leftAt !== undefined) await this.#parts.chats.replace(binding);
  }

  get #now(): number {
    return this.#parts.clock.now().getTime();
  }
}
