import type { ChatBinding, ChatStore } from './chats.ts';
import type { RosterEntry } from './interaction.ts';

/** Port: the people in a chat that no activity comes from. Rejects if the chat cannot be asked. */
export type ChatRoster = (chat: ChatBinding) => Promise<readonly RosterEntry[]>;

/** The people in the chat of a forum; none if it has no chat. */
export class Rosters {
  readonly #chats: ChatStore;
  readonly #chatRoster: ChatRoster;

  constructor(chats: ChatStore, chatRoster: ChatRoster) {
    this.#chats = chats;
    this.#chatRoster = chatRoster;
  }

  async ofForum(partnership: string, forum: string): Promise<readonly RosterEntry[]> {
    const chat = await this.#chats.ofForum(partnership, forum);
    return chat ? this.#chatRoster(chat) : [];
  }
}
