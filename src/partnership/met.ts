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
  /** The bot is in the chat. Answers whether this process could not write there when it last tried. */
  readonly metIn: (chat: string) => boolean;
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
    const { deliveries, metIn, deliverOwed } = this.#parts;
    const barred = metIn(binding.chat);
    if (binding.leftAt === undefined && !barred) return;
    await this.#returned(binding);
    const { partnership, forum } = binding;
    if (await deliveries.tryAgain(partnership, receiverOf({ forum }), this.#now)) await deliverOwed();
  }

  /** The bot has been added to the chat again, and says there itself what did not come. */
  async backIn(binding: ChatBinding): Promise<void> {
    const { deliveries, metIn, deliverOwed } = this.#parts;
    const receiver = receiverOf({ forum: binding.forum });
    await this.#returned(binding);
    metIn(binding.chat);
    await deliveries.forget(binding.partnership, receiver);
    // Cards that stand there are brought up to date.
    if (await deliveries.tryAgain(binding.partnership, receiver, this.#now)) await deliverOwed();
  }

  async #returned({ leftAt, ...binding }: ChatBinding): Promise<void> {
    if (leftAt !== undefined) await this.#parts.chats.replace(binding);
  }

  get #now(): number {
    return this.#parts.clock.now().getTime();
  }
}
