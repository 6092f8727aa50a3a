import type { Container } from '@azure/cosmos';
import { z } from 'zod';
import type { ChatBinding, ChatStore } from '../../partnership/chats.ts';
import { CHAT_ID, chatPartition } from './container.ts';
import { createOnly, findAll, readOne, statusOf } from './requests.ts';

/** Asks every partition: rare enough, since answers are remembered. A partnership has few chats, so its index will do. */
const OF_FORUM =
  "SELECT * FROM c WHERE c.kind = 'chat' AND c.partnership = @partnership AND c.forum = @forum";

/** Cosmos DB adds fields of its own, which are dropped. */
const chatDocument: z.ZodType<ChatBinding> = z.object({
  chat: z.string(),
  partnership: z.string(),
  forum: z.string(),
  address: z.strictObject({
    serviceUrl: z.string(),
    tenant: z.string().nullable(),
    bot: z.string(),
    channel: z.string(),
  }),
});

export function cosmosChats(container: Container): ChatStore {
  const find = async (chat: string): Promise<ChatBinding | undefined> =>
    chatDocument.optional().parse(await readOne(container, chatPartition(chat), CHAT_ID));

  return {
    find,
    async claim(binding) {
      if ((await createOnly(container, documentOf(binding))) === 'created') return binding;
      return chatDocument.parse(await readOne(container, chatPartition(binding.chat), CHAT_ID));
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
      const [found] = await findAll(container, chatDocument, OF_FORUM, { partnership, forum });
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
