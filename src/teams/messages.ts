import { CardFactory } from 'botbuilder';
import type { Activity } from 'botbuilder';
import { aloneCard } from '../chat/alone-card.ts';
import type { Json } from '../chat/literal-text.ts';
import { mentioning } from '../chat/mentions.ts';
import type { Outgoing } from '../partnership/messenger.ts';
import type { About } from '../partnership/about.ts';
import type { Message, View } from '../capabilities/index.ts';
import type { Forms } from '../chat/dialog-card.ts';
import { inWordsAlone, renderMessage, renderView } from '../chat/render.ts';
import type { Language } from '../partnership/domain/state.ts';

/**
 * A card message. The summary is what the notification says; text beside a card would make Teams split the
 * message and return no id for it.
 * @param about what the card is about, in a personal chat
 */
export function cardMessage(view: View, language: Language, forms: Forms, about?: About): Partial<Activity> {
  const { card, summary } = renderView(view, language, about, forms);
  return { type: 'message', summary, attachments: [CardFactory.adaptiveCard(card)] };
}

/**
 * A card that nobody has asked for. The alert puts it among what has come, with the summary for its words.
 * @param about what the card is about, in a personal chat
 */
export function noticeMessage(what: Outgoing, forms: Forms, about?: About): Partial<Activity> {
  const { card, summary } = renderView(what.view, what.language, about, forms);
  return {
    type: 'message',
    summary,
    attachments: [CardFactory.adaptiveCard(mentioning(card, what.mentions, what.language))],
    ...(what.alert && ALERTING),
  };
}

/** What the notification says, where the card itself cannot be shown. */
export function inFirstWords({ view, language, alert }: Outgoing): Partial<Activity> {
  return {
    type: 'message',
    ...inWordsAlone(view, language),
    textFormat: 'plain',
    ...(alert && ALERTING),
  };
}

const ALERTING = { channelData: { notification: { alert: true } } } as const;

/** A card message, as one person alone is shown it. */
export const forOne = ({ attachments, ...message }: Partial<Activity>): Partial<Activity> => ({
  ...message,
  ...(attachments && {
    attachments: attachments.map(({ content, ...rest }) => ({
      ...rest,
      content: aloneCard(content as Json),
    })),
  }),
});

/** A sentence in the chat. Plain: a name in it may look like Markdown. */
export const sentence = (message: Message, language: Language): Partial<Activity> => ({
  type: 'message',
  text: renderMessage(message, language),
  textFormat: 'plain',
});
