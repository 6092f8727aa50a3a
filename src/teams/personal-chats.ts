import { LRUCache } from 'lru-cache';
import type { ChatAddress } from '../partnership/chats.ts';
import type { SamverkaAdapter } from './adapter.ts';

const MOST = 5_000;

/**
 * The bot's chats with single persons. Teams gives the same conversation id however often it is asked to open
 * one, so what is remembered here only saves the request. Persons are named by Teams' id.
 */
export class PersonalChats {
  readonly #adapter: SamverkaAdapter;
  readonly #appId: string;
  readonly #known = new LRUCache<string, string>({ max: MOST });

  constructor(adapter: SamverkaAdapter, appId: string) {
    this.#adapter = adapter;
    this.#appId = appId;
  }

  /** The conversation id, if it is remembered. */
  find(from: ChatAddress, person: string): string | undefined {
    return this.#known.get(key(from, person));
  }

  /**
   * @param from a chat's address, through which the person is reached
   * @returns the conversation id
   * @throws whatever the connector's client throws when Teams refuses
   */
  async open(from: ChatAddress, person: string): Promise<string> {
    const { channel, serviceUrl, bot, tenant } = from;
    const wanted = {
      isGroup: false,
      bot: { id: bot, name: '' },
      members: [{ id: person, name: '' }],
      ...(tenant !== null && { tenantId: tenant }),
      channelData: tenant === null ? {} : { tenant: { id: tenant } },
    };
    let id = '';
    // The audience is of no use: only skills have one of their own.
    await this.#adapter.createConversationAsync(this.#appId, channel, serviceUrl, '', wanted, (context) => {
      id = context.activity.conversation.id;
      return Promise.resolve();
    });
    this.#known.set(key(from, person), id);
    return id;
  }

  forget(from: ChatAddress, person: string): void {
    this.#known.delete(key(from, person));
  }
}

const key = ({ serviceUrl, tenant }: ChatAddress, person: string): string =>
  JSON.stringify([serviceUrl, tenant, person]);
