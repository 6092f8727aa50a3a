import type { Container } from '@azure/cosmos';
import { bindingSchema } from '../../partnership/chats.ts';
import type { ChatBinding, ChatStore } from '../../partnership/chats.ts';
import { CHAT_ID, chatPartition } from './container.ts';
import { createOnly, findAll, readOne, statusOf } from './requests.ts';

/** Asks every partition: rare enough, since answers are remembered. A partnership has few chats, so its index will do. */
const OF_FORUM =
  "SELECT * FROM c WHERE c.kind = 'chat' AND c.partnership = @partnership AND c.forum = @forum";

/** Cosmos DB adds fields of its own to a binding, which are dropped. */
export function cosmosChats(container: Container): ChatStore {
  const find = async (chat: string): Promise<ChatBinding | undefined> =>
    bindingSchema.optional().parse(await readOne(container, chatPartition(chat), CHAT_ID));

  return {
    find,
    async claim(binding) {
      if (await createOnly(container, documentOf(binding))) return binding;
      return bindingSchema.parse(await readOne(container, chatPartition(binding.chat), CHAT_ID));
    },
    async replace(binding) {
      try {
        await container.item(CHAT_ID, chatPartition(binding.chat)).replace(documentOf(binding));
      } catch (error) {
        if (statusOf(error) === 404) throw new Error(`chat ${binding.chat} is not bound`, { cause: error });
        throw error;
      }
    },
    async ofForum(partnership, forum) {
      const [found] = await findAll(container, bindingSchema, OF_FORUM, { partnership, forum });
      return found;
    },
  };
}

const documentOf = (binding: ChatBinding) => ({
  id: CHAT_ID,
  pk: chatPartition(binding.chat),
  kind: 'chat',
  ...binding,
});
