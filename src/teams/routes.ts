import { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { Activity, TurnContext } from 'botbuilder';
import { ActivityTypes } from 'botbuilder';
import { z } from 'zod';
import type { Answer, Bot } from '../chat/bot.ts';
import type { Clock } from '../partnership/clock.ts';
import { formRequests } from '../capabilities/index.ts';
import type { Message, Request } from '../capabilities/index.ts';
import type { Interaction } from '../partnership/interaction.ts';
import { parseCardInput } from '../chat/card-input.ts';
import { aloneCard } from '../chat/alone-card.ts';
import { concernsTypist, shownToTypist } from '../chat/dialog.ts';
import type { Forms } from '../chat/dialog-card.ts';
import { renderMessage, renderView } from '../chat/render.ts';
import { meantBy, parseTyped } from '../chat/typed-command.ts';
import type { Language } from '../partnership/domain/state.ts';
import type { SamverkaAdapter } from './adapter.ts';
import { isInDialog, isInvoke, respondInDialog, routeDialogs } from './dialogs.ts';
import { cardMessage, forOne, sentence } from './messages.ts';
import { interactionOf, isPressedAlone } from './interaction-of.ts';
import type { Replies } from './replies.ts';
import { cardLanguage, ownLanguage } from './spoken.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
const SENTENCE = 'application/vnd.microsoft.activity.message';

/**
 * A pressed button, as Teams sends it: `adaptiveCard/action` with the verb and the card's data and inputs. So does the
 * client by itself where a card has a refresh.
 */
const pressed = z.object({
  action: z.object({ verb: z.string().max(100), data: z.unknown() }),
});

export interface RouteParts {
  readonly bot: Bot;
  readonly adapter: SamverkaAdapter;
  /** Of a chat that is not a forum yet. */
  readonly language: Language;
  readonly forms: Forms;
  readonly clock: Clock;
  readonly replies: Replies;
}

/** Which activity leads where. Typed messages are answered in the chat, presses only to the person who pressed. */
export function routes({ bot, adapter, language, forms, clock, replies }: RouteParts): Application {
  const app = new Application({ adapter, removeRecipientMention: true });
  // Every turn starts it, whatever the option says: it writes to the chat each second, and there is one for all turns.
  app.startTypingTimer = () => undefined;

  const answerTyped = async (
    context: TurnContext,
    interaction: Interaction,
    request: Request,
  ): Promise<void> => {
    await say(context, interaction, await bot.answer(request, interaction), request);
  };

  const say = async (
    context: TurnContext,
    interaction: Interaction,
    { reply, about, ...answer }: Answer,
    request?: Request,
  ): Promise<void> => {
    const spoken = cardLanguage(context, interaction, answer.language ?? language);
    if (reply.kind === 'view') {
      const view = forms === 'dialog' && request ? shownToTypist(request, reply.view, spoken) : reply.view;
      const message = cardMessage(view, spoken, forms, about);
      const alone = request && concernsTypist(request, view) ? forOne(message) : undefined;
      await replies.send(context, message, alone);
    }
    if (reply.kind === 'message') {
      const message = sentence(reply.message, spoken);
      const alone = request && concernsTypist(request, reply.message) ? message : undefined;
      await replies.send(context, message, alone);
    }
  };

  app.conversationUpdate('membersAdded', async (context) => {
    const { membersAdded } = context.activity;
    if (!isAmong(context, membersAdded)) {
      await bot.membersChanged(interactionOf(context), { left: [], came: membersAdded ?? [] });
      return;
    }
    const interaction = interactionOf(context);
    const { told, ...answer } = await bot.addedTo(interaction);
    await say(context, interaction, answer);
    await bot.saidBackIn(interaction, told);
  });

  app.conversationUpdate('membersRemoved', async (context) => {
    const interaction = interactionOf(context);
    const { membersRemoved } = context.activity;
    if (isAmong(context, membersRemoved)) await bot.removedFrom(interaction.chat);
    else await bot.membersChanged(interaction, { left: membersRemoved ?? [], came: [] });
  });

  // Sent beside the other, and alone where the app is removed for all by an administrator.
  app.activity(ActivityTypes.InstallationUpdate, async (context) => {
    if (context.activity.action?.startsWith('remove')) await bot.removedFrom(interactionOf(context).chat);
  });

  app.activity(ActivityTypes.Message, async (context) => {
    await answerTyped(context, interactionOf(context), parseTyped(typedText(context), clock.now()));
  });

  const answerPressed = async (context: TurnContext): Promise<void> => {
    const parsed = pressed.safeParse(context.activity.value);
    const input = parsed.data && parseCardInput(parsed.data.action.verb, parsed.data.action.data);
    const interaction = interactionOf(context);
    if (!input) return respond(context, { message: 'input-not-understood' }, ownLanguage(context, language));
    const request = meantBy(input.request, clock.now());
    const { reply, about, ...answer } = await bot.answer(request, interaction, input.about);
    const chats = answer.language ?? language;
    if (reply.kind === 'view') {
      const opensForm = formRequests.has(request.ask);
      const spoken = opensForm ? ownLanguage(context, chats) : cardLanguage(context, interaction, chats);
      const asTyped = input.request.ask === 'typed' && forms === 'dialog';
      const view = asTyped ? shownToTypist(request, reply.view, spoken) : reply.view;
      const { card } = renderView(view, spoken, about, forms);
      return respondWith(context, CARD, isPressedAlone(context) ? aloneCard(card) : card);
    }
    const message: Message = reply.kind === 'message' ? reply.message : { message: 'done' };
    await respond(context, message, ownLanguage(context, chats));
  };

  // Not by `adaptiveCards.actionExecute`: that edits everybody's message with a card that has a refresh.
  app.addRoute(isInvoke('adaptiveCard/action'), answerPressed, true);
  routeDialogs(app, bot, language);

  app.activity(ActivityTypes.Invoke, async (context) => {
    await respond(context, { message: 'input-not-understood' }, ownLanguage(context, language));
  });

  return app;
}

const isAmong = ({ activity }: TurnContext, people: readonly { id: string }[] | undefined): boolean =>
  people?.some(({ id }) => id === activity.recipient.id) ?? false;

/** Says that something went wrong, to the person concerned, with an id by which the log line can be found. */
export async function apologise(
  context: TurnContext,
  message: Message,
  { language, replies }: Pick<RouteParts, 'language' | 'replies'>,
): Promise<void> {
  const spoken = ownLanguage(context, language);
  if (isInDialog(context)) await respondInDialog(context, message, spoken);
  else if (context.activity.type === 'invoke') await respond(context, message, spoken);
  else if (context.activity.type === 'message') {
    const apology = sentence(message, spoken);
    await replies.send(context, apology, apology);
  }
}

const respond = (context: TurnContext, message: Message, language: Language): Promise<void> =>
  respondWith(context, SENTENCE, renderMessage(message, language));

/** Teams shows the answer to the presser alone; it wants HTTP 200 whatever the answer says. */
async function respondWith(context: TurnContext, type: string, value: object | string): Promise<void> {
  const response: Partial<Activity> = {
    type: ActivityTypes.InvokeResponse,
    value: {
      status: 200,
      body: { statusCode: 200, type, value },
    },
  };
  await context.sendActivity(response);
}

/** The SDK's type says there always is a text; a message that is only a picture has none. */
const typedText = ({ activity }: TurnContext): string => {
  const text: unknown = activity.text;
  return typeof text === 'string' ? text : '';
};
