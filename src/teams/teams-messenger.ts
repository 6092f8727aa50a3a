import type { Activity, ConversationReference, TurnContext } from 'botbuilder';
import { NotDelivered } from '../partnership/messenger.ts';
import type { Messenger, Outgoing, Receiver } from '../partnership/messenger.ts';
import type { Forms } from '../chat/dialog-card.ts';
import type { ChatAddress } from '../partnership/chats.ts';
import type { About } from '../partnership/about.ts';
import { inFirstWords, noticeMessage } from './messages.ts';
import type { SamverkaAdapter } from './adapter.ts';
import { connectorFailure } from './connector-failure.ts';
import { PersonalChats } from './personal-chats.ts';

/** Sends to chats on the bot's own initiative, through the Bot Connector. */
export function teamsMessenger(adapter: SamverkaAdapter, appId: string, forms: Forms): Messenger {
  const personalChats = new PersonalChats(adapter, appId);

  const toForum = async (to: Receiver, send: (context: TurnContext) => Promise<void>): Promise<void> => {
    try {
      await adapter.continueConversationAsync(appId, reference(to, to.chat, 'groupChat'), send);
    } catch (reason) {
      throw notDelivered(reason, false);
    }
  };

  /** Whatever it is that Teams does not like about the person: it does not let the bot write to them. */
  const opened = async (from: ChatAddress, person: string): Promise<string> => {
    try {
      return await personalChats.open(from, person);
    } catch (reason) {
      const failure = notDelivered(reason, true);
      if (failure.kind === 'try-again') throw failure;
      throw new NotDelivered('not-reached', failure.message, {
        why: failure.why === 'blocked' ? 'blocked' : 'not-added',
      });
    }
  };

  /** A chat that is remembered and gone is opened anew at the next attempt; one just opened and gone is gone. */
  const toPerson = async (
    to: Receiver,
    person: string,
    send: (context: TurnContext) => Promise<void>,
  ): Promise<void> => {
    const remembered = personalChats.find(to.address, person);
    const conversation = remembered ?? (await opened(to.address, person));
    try {
      await adapter.continueConversationAsync(appId, reference(to, conversation, 'personal'), send);
    } catch (reason) {
      const failure = notDelivered(reason, true);
      if (failure.kind !== 'message-gone') throw failure;
      personalChats.forget(to.address, person);
      throw remembered === undefined ? failure : new NotDelivered('try-again', failure.message);
    }
  };

  const deliver = (to: Receiver, send: (context: TurnContext) => Promise<void>): Promise<void> =>
    to.person === undefined ? toForum(to, send) : toPerson(to, to.person, send);

  /** A message that Teams does not take as it is may be too large for it, or have something in it that it does not know. */
  const orInFirstWords = async (
    to: Receiver,
    what: Outgoing,
    send: (message: Partial<Activity>) => Promise<void>,
  ): Promise<void> => {
    try {
      await send(noticeMessage(what, forms, aboutOf(to)));
    } catch (reason) {
      if (!(reason instanceof NotDelivered) || reason.why !== 'refused') throw reason;
      await send(inFirstWords(what));
    }
  };

  return {
    async post(to, what) {
      let id: string | undefined;
      try {
        await orInFirstWords(to, what, (message) =>
          deliver(to, async (context) => {
            id = (await context.sendActivity(message))?.id;
          }),
        );
      } catch (reason) {
        // There was no message yet: what is not there is the chat.
        if (!(reason instanceof NotDelivered) || reason.kind !== 'message-gone') throw reason;
        throw new NotDelivered('not-reached', reason.message, { why: 'no-such-chat' });
      }
      if (!id) throw new NotDelivered('try-again', 'the message got no id');
      return id;
    },
    async edit(to, messageId, what) {
      await orInFirstWords(to, what, (message) =>
        deliver(to, async (context) => {
          await context.updateActivity({ ...message, id: messageId });
        }),
      );
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

const NOT_IN_CHAT = 403;
const NO_SUCH_THING = 404;

/**
 * A bad gateway may work in a moment, and credentials that are refused when somebody has renewed them; a chat that the bot
 * is not in will not. A post that may have got through is posted again: better twice than never.
 */
function notDelivered(reason: unknown, personal: boolean): NotDelivered {
  if (reason instanceof NotDelivered) return reason;
  const { kind, status, code, said, credentials, retryAfterMs } = connectorFailure(reason);
  if (kind !== 'refused') return new NotDelivered('try-again', said, { credentials, retryAfterMs });
  if (status === NO_SUCH_THING) return new NotDelivered('message-gone', said);
  if (status !== NOT_IN_CHAT) return new NotDelivered('not-reached', said, { why: 'refused' });
  const notAdded = code === 'ConversationBlockedByUser' ? 'blocked' : 'not-added';
  return new NotDelivered('not-reached', said, { why: personal ? notAdded : 'not-in-chat' });
}
