import type { ConversationReference, TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { ChatBinding } from '../application/chats.ts';
import { NotDelivered } from '../application/messenger.ts';
import type { Messenger } from '../application/messenger.ts';
import { cardMessage } from './messages.ts';
import type { SamverkaAdapter } from './adapter.ts';

/** Sends to chats on the bot's own initiative, through the Bot Connector. */
export function teamsMessenger(adapter: SamverkaAdapter, appId: string): Messenger {
  const inChat = async (chat: ChatBinding, send: (context: TurnContext) => Promise<void>): Promise<void> => {
    try {
      await adapter.continueConversationAsync(appId, reference(chat), send);
    } catch (reason) {
      throw notDelivered(reason);
    }
  };
  return {
    async post(chat, view, language) {
      let id: string | undefined;
      await inChat(chat, async (context) => {
        id = (await context.sendActivity(cardMessage(view, language)))?.id;
      });
      if (!id) throw new NotDelivered('never', 'the message got no id');
      return id;
    },
    async edit(chat, messageId, view, language) {
      await inChat(chat, async (context) => {
        await context.updateActivity({ ...cardMessage(view, language), id: messageId });
      });
    },
  };
}

const reference = ({ chat, address }: ChatBinding): Partial<ConversationReference> => ({
  channelId: address.channel,
  serviceUrl: address.serviceUrl,
  bot: { id: address.bot, name: '' },
  conversation: {
    id: chat,
    isGroup: true,
    conversationType: 'groupChat',
    name: '',
    ...(address.tenant !== null && { tenantId: address.tenant }),
  },
});

const restError = z.object({
  statusCode: z.number().optional(),
  message: z.string(),
  response: z.object({ headers: z.unknown() }).optional(),
});

/** A bad gateway may work in a moment; a chat that the bot has been taken out of will not. */
function notDelivered(reason: unknown): NotDelivered {
  const parsed = restError.safeParse(reason);
  const status = parsed.data?.statusCode;
  const said = `${status ?? 'no answer'}: ${parsed.data?.message ?? String(reason)}`;
  if (status === 404) return new NotDelivered('message-gone', said);
  if (status === undefined || status === 412 || status === 429 || status >= 500) {
    return new NotDelivered('try-again', said, retryAfter(parsed.data?.response?.headers));
  }
  return new NotDelivered('never', said);
}

/** `Retry-After` in seconds, as Teams sends it; the SDK's header bag has a `get`. */
function retryAfter(headers: unknown): number | undefined {
  const bag = z.object({ get: z.function() }).safeParse(headers);
  if (!bag.success) return undefined;
  const seconds = Number((headers as { get(name: string): unknown }).get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
}
