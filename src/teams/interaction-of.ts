import { createHash, randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { isAlone } from '../chat/alone-card.ts';
import type { Interaction } from '../partnership/interaction.ts';
import { roster } from './roster.ts';

/**
 * What the application may know of an activity: the person who acts, and where, as Teams vouches for it.
 * @param opened the message on which a dialog was opened, as its card says: Teams tells it of the opening alone
 */
export function interactionOf(context: TurnContext, opened?: string): Interaction {
  const { activity } = context;
  const pressed = activity.type === 'invoke';
  const pressedMessage = pressed && !isPressedAlone(context) ? (activity.replyToId ?? opened) : undefined;
  const { aadObjectId, name } = activity.from;
  return {
    chat: conversationOf(activity.conversation.id),
    chatKind: isPersonal(context) ? 'personal' : 'group',
    address: {
      serviceUrl: activity.serviceUrl,
      tenant: activity.conversation.tenantId ?? null,
      bot: activity.recipient.id,
      channel: activity.channelId,
    },
    person: { aadObjectId: aadObjectId === '' ? undefined : aadObjectId, name },
    commandId: commandId(context),
    pressed,
    ...(pressedMessage !== undefined && { pressedMessage }),
    roster: () => roster(context),
  };
}

const pressedButton = z.object({
  data: z.unknown().optional(),
  action: z.object({ data: z.unknown() }).optional(),
});

/** Whether the button stands on a message that the person alone is shown. */
export function isPressedAlone({ activity }: TurnContext): boolean {
  const { data, action } = pressedButton.safeParse(activity.value).data ?? {};
  return isAlone(action ? action.data : data);
}

/** In a channel the id of the conversation carries the thread: the channel is the forum, not one thread of it. */
const conversationOf = (id: string): string => id.replace(/;messageid=.*$/, '');

const isPersonal = ({ activity: { conversation } }: TurnContext): boolean =>
  conversation.conversationType === 'personal' || (!conversation.conversationType && !conversation.isGroup);

/**
 * The same for an activity that Teams sends again, so that it is carried out once. An activity without an id
 * (none that Teams sends) cannot be recognised and counts as new.
 */
function commandId({ activity }: TurnContext): string {
  if (!activity.id) return randomUUID();
  return createHash('sha256')
    .update(JSON.stringify([activity.conversation.id, activity.id, activity.from.id]))
    .digest('base64url');
}
