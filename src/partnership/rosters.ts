import type { ChatBinding, ChatStore } from './chats.ts';
import type { RosterEntry } from './interaction.ts';

/** Port: the people in a chat that no activity comes from. Rejects if the chat cannot be asked. */
export type ChatRoster = (chat: ChatBinding) => Promise<readonly RosterEntry[]>;

/** The people in the chat of a forum; none if it has no chat. */
export type Rosters = (partnership: string, forum: string) => Promise<readonly RosterEntry[]>;

export const rostersIn =
  (chats: ChatStore, chatRoster: ChatRoster): Rosters =>
  async (partnership, forum) => {
    const chat = await chats.ofForum(partnership, forum);
    return chat ? chatRoster(chat) : [];
  };
