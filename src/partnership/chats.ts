import { z } from 'zod';

/** What the connector needs to send to a chat without an activity to answer. */
export const addressSchema = z.strictObject({
  serviceUrl: z.string(),
  tenant: z.string().nullable(),
  /** Teams' id of the bot in the conversation. */
  bot: z.string(),
  channel: z.string(),
});

/** A Teams chat bound to a forum of a partnership, and the address messages to it are sent to. */
export const bindingSchema = z.object({
  /** Teams' conversation id. */
  chat: z.string(),
  partnership: z.string(),
  forum: z.string(),
  address: addressSchema,
  /** Since when the bot is in the chat no more, as Teams has said; milliseconds since the epoch. */
  leftAt: z.int().exactOptional(),
});

export type ChatAddress = Readonly<z.infer<typeof addressSchema>>;
export type ChatBinding = Readonly<z.infer<typeof bindingSchema>>;

/** Port: which chat is which forum. Implementations pass `test/storage/chat-store.contract.ts`. */
export interface ChatStore {
  find(chat: string): Promise<ChatBinding | undefined>;

  /** Binds the chat unless it is bound already; two callers at once get the same answer: the binding that stands. */
  claim(binding: ChatBinding): Promise<ChatBinding>;

  /**
   * Replaces the binding of a chat that is bound (a new address, or a claim that was never completed).
   * Rejects if it is not bound.
   */
  replace(binding: ChatBinding): Promise<void>;

  /** The chat that is the forum, if one has been bound. */
  ofForum(partnership: string, forum: string): Promise<ChatBinding | undefined>;
}
