import { LRUCache } from 'lru-cache';
import type { ChatBinding, ChatStore } from './chats.ts';

/**
 * A chat store that remembers the chats that are bound, so that a turn needs no read. A chat that is not bound
 * is asked for every time: another process may be binding it.
 */
export function rememberingChats(store: ChatStore): ChatStore {
  const known = new LRUCache<string, ChatBinding>({ max: 5_000 });
  const remember = (binding: ChatBinding): ChatBinding => {
    known.set(binding.chat, binding);
    return binding;
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
    ofPartnership: (partnership) => store.ofPartnership(partnership),
  };
}
