import type { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { Activity, TaskModuleTaskInfo, TurnContext } from 'botbuilder';
import { ActivityTypes, CardFactory } from 'botbuilder';
import type { Bot } from '../chat/bot.ts';
import { dialogTelling, dialogWith, isDone } from '../chat/dialog.ts';
import type { Dialog } from '../chat/dialog.ts';
import { parseDialogInput } from '../chat/dialog-input.ts';
import { renderMessage } from '../chat/render.ts';
import type { Message } from '../capabilities/index.ts';
import type { Language } from '../partnership/domain/state.ts';
import { say } from '../partnership/replies.ts';
import { interactionOf } from './interaction-of.ts';
import { ownLanguage } from './spoken.ts';

const OPENED = 'task/fetch';
const SENT = 'task/submit';

/**
 * Forms in dialogs: a button in the chat opens one, and its own buttons send. What has been done closes it with a sentence;
 * all else goes on in it. A sentence never answers an opening: Teams shows an empty dialog then.
 * @param language of a chat that is not a forum yet
 */
export function routeDialogs(app: Application, bot: Bot, language: Language): void {
  const answer = async (context: TurnContext): Promise<TaskModuleTaskInfo | string> => {
    const input = parseDialogInput(context.activity.value);
    const { asked } = input;
    const interaction = interactionOf(context, input.message);
    const { reply, about, ...answered } = asked
      ? await bot.answer(asked.request, interaction, asked.about)
      : { reply: say({ message: 'input-not-understood' }) };
    const spoken = ownLanguage(context, answered.language ?? language);
    const where = { about, message: interaction.pressedMessage };
    if (reply.kind === 'view') return taskInfo(dialogWith(reply.view, spoken, where));
    const message: Message = reply.kind === 'message' ? reply.message : { message: 'done' };
    return context.activity.name === SENT && isDone(message)
      ? renderMessage(message, spoken)
      : taskInfo(dialogTelling(message, spoken, input, where));
  };

  app.taskModules.fetch(isInvoke(OPENED), answer);
  app.taskModules.submit(isInvoke(SENT), (context) =>
    parseDialogInput(context.activity.value).leaves ? Promise.resolve(null) : answer(context),
  );
}

export const isInvoke =
  (wanted: string) =>
  ({ activity: { type, name } }: TurnContext): Promise<boolean> =>
    Promise.resolve(type === 'invoke' && name === wanted);

export const isInDialog = ({ activity: { name } }: TurnContext): boolean => name === OPENED || name === SENT;

/** What could not be answered. What was typed is in it, to be sent again. */
export async function respondInDialog(
  context: TurnContext,
  message: Message,
  language: Language,
): Promise<void> {
  const input = parseDialogInput(context.activity.value);
  const { pressedMessage } = interactionOf(context, input.message);
  const value = taskInfo(dialogTelling(message, language, input, { message: pressedMessage }));
  const response: Partial<Activity> = {
    type: ActivityTypes.InvokeResponse,
    value: { status: 200, body: { task: { type: 'continue', value } } },
  };
  await context.sendActivity(response);
}

const taskInfo = ({ card, ...dialog }: Dialog): TaskModuleTaskInfo => ({
  ...dialog,
  width: 'medium',
  card: CardFactory.adaptiveCard(card),
});
