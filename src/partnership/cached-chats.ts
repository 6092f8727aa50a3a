import { LRUCache } from 'lru-cache';
import type { ChatBinding, ChatStore } from './chats.ts';

const MOST = 5_000;

/**
 * A chat store that remembers the chats that are bound, so that neither an activity nor a notice needs a read. A
 * chat that is not bound, or that the bot has left, is looked up every time: another process may be binding it, or be back.
 */
export function cachedChats(store: ChatStore): ChatStore {
  const known = new LRUCache<string, ChatBinding>({ max: MOST });
  /** Only says which chat to look at: whether it is the forum's still, its one remembered binding tells. */
  const chatOfForum = new LRUCache<string, string>({ max: MOST });

  const remember = (binding: ChatBinding): ChatBinding => {
    if (binding.leftAt === undefined) known.set(binding.chat, binding);
    else known.delete(binding.chat);
    chatOfForum.set(forumKey(binding.partnership, binding.forum), binding.chat);
    return binding;
  };
  const rememberedOfForum = (partnership: string, forum: string): ChatBinding | undefined => {
    const chat = chatOfForum.get(forumKey(partnership, forum));
    const binding = chat === undefined ? undefined : known.get(chat);
    return binding?.partnership === partnership && binding.forum === forum ? binding : undefined;
  };
  return {
    find: async (chat) => {
      const remembered = known.get(chat);
      if (remembered) return remembered;
      const found = await store.find(chat);
      return found && remember(found);
    },
    claim: async (binding) => remember(await store.claim(binding)),
    replace: async (binding) => {
      await store.replace(binding);
      remember(binding);
    },
    ofForum: async (partnership, forum) => {
      const remembered = rememberedOfForum(partnership, forum);
      if (remembered) return remembered;
      const found = await store.ofForum(partnership, forum);
      return found && remember(found);
    },
  };
}

const forumKey = (partnership: string, forum: string): string => `${partnership}/${forum}`;
