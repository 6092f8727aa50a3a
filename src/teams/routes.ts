import { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { Activity, TurnContext } from 'botbuilder';
import { ActivityTypes } from 'botbuilder';
import { z } from 'zod';
import type { Answer, Bot } from '../application/bot.ts';
import type { Clock } from '../application/clock.ts';
import { languageOf } from '../application/language.ts';
import type { Request } from '../application/requests.ts';
import type { Turn } from '../application/turn.ts';
import type { Message } from '../application/views.ts';
import { parseCardInput } from '../cards/input/card-input.ts';
import { renderMessage, renderView } from '../cards/render.ts';
import { parseTyped } from '../cards/typed-command.ts';
import type { Language } from '../domain/partnership.ts';
import type { SamverkaAdapter } from './adapter.ts';
import { cardMessage, sentence } from './messages.ts';
import { turnOf } from './turn-of.ts';

/** A pressed button, as Teams sends it: `adaptiveCard/action` with the verb and the card's data and inputs. */
const pressed = z.object({
  action: z.object({ verb: z.string().max(100), data: z.unknown() }),
});

/**
 * Which activity leads where. Typed messages are answered in the chat, presses only to the person who pressed.
 * Cards in a group speak the chat's language, also when one person alone sees them; a sentence to one person, and
 * everything in a personal chat, speaks theirs.
 * @param language of a chat that is not a forum yet
 */
export function routes(bot: Bot, adapter: SamverkaAdapter, language: Language, clock: Clock): Application {
  const app = new Application({ adapter, startTypingTimer: false, removeRecipientMention: true });

  const answerTyped = async (context: TurnContext, turn: Turn, request: Request): Promise<void> => {
    const answer = await bot.answer(request, turn);
    const chats = answer.language ?? language;
    await replyInChat(context, answer, turn.place === 'personal' ? ownLanguage(context, chats) : chats);
  };

  app.conversationUpdate('membersAdded', async (context) => {
    const { membersAdded, recipient } = context.activity;
    if (!membersAdded?.some(({ id }) => id === recipient.id)) return;
    const turn = turnOf(context);
    if (turn.place === 'group') await context.sendActivity(cardMessage({ view: 'welcome' }, language));
    else await answerTyped(context, turn, { ask: 'help' });
  });

  app.activity(ActivityTypes.Message, async (context) => {
    await answerTyped(context, turnOf(context), parseTyped(typedText(context), clock.now()));
  });

  app.adaptiveCards.actionExecute(/(?:)/, async (context) => {
    const parsed = pressed.safeParse(context.activity.value);
    const input = parsed.data && parseCardInput(parsed.data.action.verb, parsed.data.action.data);
    const turn = turnOf(context);
    if (!input) return renderMessage({ message: 'input-not-understood' }, ownLanguage(context, language));
    const { reply, about, language: chats = language } = await bot.answer(input.request, turn, input.about);
    if (reply.kind === 'view') {
      const spoken = turn.place === 'personal' ? ownLanguage(context, chats) : chats;
      const { card } = renderView(reply.view, spoken, about);
      // Not left to Teams AI: a card with `refresh` would replace the message for everybody.
      await respond(context, { type: 'application/vnd.microsoft.card.adaptive', value: card });
      return '';
    }
    const message: Message = reply.kind === 'message' ? reply.message : { message: 'done' };
    return renderMessage(message, ownLanguage(context, chats));
  });

  app.activity(ActivityTypes.Invoke, async (context) => {
    const spoken = ownLanguage(context, language);
    await respond(context, inWords({ message: 'input-not-understood' }, spoken));
  });

  return app;
}

/** Says that something went wrong, to the person concerned, with an id by which the log line can be found. */
export async function apologise(context: TurnContext, message: Message, language: Language): Promise<void> {
  const spoken = ownLanguage(context, language);
  if (context.activity.type === 'invoke') await respond(context, inWords(message, spoken));
  else if (context.activity.type === 'message') await context.sendActivity(sentence(message, spoken));
}

async function replyInChat(
  context: TurnContext,
  { reply, about }: Answer,
  language: Language,
): Promise<void> {
  switch (reply.kind) {
    case 'view':
      await context.sendActivity(cardMessage(reply.view, language, about));
      return;
    case 'message':
      await context.sendActivity(sentence(reply.message, language));
      return;
    case 'nothing':
      return;
  }
}

interface InvokeAnswer {
  readonly type: 'application/vnd.microsoft.activity.message' | 'application/vnd.microsoft.card.adaptive';
  readonly value: unknown;
}

const inWords = (message: Message, language: Language): InvokeAnswer => ({
  type: 'application/vnd.microsoft.activity.message',
  value: renderMessage(message, language),
});

/** Teams shows the answer to the presser alone; it wants HTTP 200 whatever the answer says. */
async function respond(context: TurnContext, answer: InvokeAnswer): Promise<void> {
  const response: Partial<Activity> = {
    type: ActivityTypes.InvokeResponse,
    value: {
      status: 200,
      body: {
        statusCode: 200,
        ...answer,
      },
    },
  };
  await context.sendActivity(response);
}

/** The SDK's type says there always is a text; a message that is only a picture has none. */
const typedText = ({ activity }: TurnContext): string => {
  const text: unknown = activity.text;
  return typeof text === 'string' ? text : '';
};

const ownLanguage = (context: TurnContext, otherwise: Language): Language =>
  languageOf(context.activity.locale) ?? otherwise;
