import type { ConversationReference, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { NotDelivered } from '../partnership/messenger.ts';
import type { Messenger, Receiver } from '../partnership/messenger.ts';
import type { Forms } from '../chat/dialog-card.ts';
import type { About } from '../partnership/about.ts';
import { noticeMessage } from './messages.ts';
import type { SamverkaAdapter } from './adapter.ts';
import { PersonalChats } from './personal-chats.ts';

/** Sends to chats on the bot's own initiative, through the Bot Connector. */
export function teamsMessenger(adapter: SamverkaAdapter, appId: string, forms: Forms): Messenger {
  const personalChats = new PersonalChats(adapter, appId);

  const toForum = async (to: Receiver, send: (context: TurnContext) => Promise<void>): Promise<void> => {
    try {
      await adapter.continueConversationAsync(appId, reference(to, to.chat, 'groupChat'), send);
    } catch (reason) {
      throw notDelivered(reason);
    }
  };

  /** A chat that is remembered and gone is opened anew at the next attempt; one just opened and gone is gone. */
  const toPerson = async (
    to: Receiver,
    person: string,
    send: (context: TurnContext) => Promise<void>,
  ): Promise<void> => {
    const remembered = personalChats.find(to.address, person);
    try {
      const conversation = remembered ?? (await personalChats.open(to.address, person));
      await adapter.continueConversationAsync(appId, reference(to, conversation, 'personal'), send);
    } catch (reason) {
      const failure = notDelivered(reason);
      if (failure.kind !== 'message-gone') throw failure;
      personalChats.forget(to.address, person);
      throw remembered === undefined ? failure : new NotDelivered('try-again', failure.message);
    }
  };

  const deliver = (to: Receiver, send: (context: TurnContext) => Promise<void>): Promise<void> =>
    to.person === undefined ? toForum(to, send) : toPerson(to, to.person, send);

  return {
    async post(to, what) {
      let id: string | undefined;
      await deliver(to, async (context) => {
        id = (await context.sendActivity(noticeMessage(what, forms, aboutOf(to))))?.id;
      });
      if (!id) throw new NotDelivered('never', 'the message got no id');
      return id;
    },
    async edit(to, messageId, what) {
      await deliver(to, async (context) => {
        await context.updateActivity({ ...noticeMessage(what, forms, aboutOf(to)), id: messageId });
      });
    },
  };
}

const aboutOf = ({ person, partnership, forum }: Receiver): About | undefined =>
  person === undefined ? undefined : { partnership, forum };

export const reference = (
  { address }: Pick<Receiver, 'address'>,
  conversation: string,
  conversationType: 'groupChat' | 'personal',
): Partial<ConversationReference> => ({
  channelId: address.channel,
  serviceUrl: address.serviceUrl,
  bot: { id: address.bot, name: '' },
  conversation: {
    id: conversation,
    isGroup: conversationType === 'groupChat',
    conversationType,
    name: '',
    ...(address.tenant !== null && { tenantId: address.tenant }),
  },
});

const AGAIN: ReadonlySet<number> = new Set([401, 412, 429]);

const restError = z.object({
  statusCode: z.number().optional(),
  code: z.string().optional(),
  message: z.string(),
  response: z.object({ headers: z.unknown() }).optional(),
});

/**
 * A bad gateway may work in a moment, and credentials that are refused when somebody has renewed them; a chat that the bot
 * has been taken out of will not.
 */
function notDelivered(reason: unknown): NotDelivered {
  const parsed = restError.safeParse(reason);
  const status = parsed.data?.statusCode;
  // The code rather than the message, in which Teams may name the person.
  const said = `${status ?? 'no answer'}: ${parsed.data?.code ?? parsed.data?.message ?? String(reason)}`;
  if (status === 404) return new NotDelivered('message-gone', said);
  if (status === undefined || AGAIN.has(status) || status >= 500) {
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
