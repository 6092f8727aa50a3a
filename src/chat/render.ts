import type { About } from '../partnership/about.ts';
import type { Message, View } from '../capabilities/index.ts';
import type { Language } from '../partnership/domain/state.ts';
import { openingDialogs } from './dialog-card.ts';
import type { Forms } from './dialog-card.ts';
import { withFoundPage, withHeadingPage } from './agreement-pages.ts';
import { withLiteralTexts } from './literal-text.ts';
import type { Json, JsonObject } from './literal-text.ts';
import { messageInWords } from './messages.ts';
import { withPage } from './minutes-pages.ts';
import { forPersonalChat } from './personal-card.ts';
import { citing, withQuotes } from './sources.ts';
import { bind } from './templates.ts';
import { speak } from './words.ts';

export interface RenderedCard {
  /** An Adaptive Card 1.5, as JSON. */
  readonly card: JsonObject;
  /** What a toast says, and what a client that cannot show cards shows. Plain text, one line. */
  readonly summary: string;
}

/**
 * The view as a card.
 * @param about what the card is about, for a personal chat, where no binding says it
 * @param forms how forms come in the chat in which the card is to stand
 * @throws if a template and its data do not fit: a fault in the program, not in the view
 */
export function renderView(
  view: View,
  language: Language,
  about?: About,
  forms: Forms = 'card',
): RenderedCard {
  const { made: bound, clauses } = citing(() => bind(view.view, boundTo(view, language), language));
  const card = withLiteralTexts(withQuotes(speak[language], bound, clauses));
  // Only on the card is what people wrote made literal: the summary is shown as plain text.
  const there = about ? forPersonalChat(card, about) : card;
  return {
    card: forms === 'dialog' ? openingDialogs(there) : there,
    summary: textOf(bound['fallbackText']),
  };
}

/** What the view's template is bound to: the view, or what fits of it. */
export function boundTo(view: View, language: Language): object {
  const say = speak[language];
  if (view.view === 'minutes') return withPage(say, view);
  if (view.view === 'agreement-heading') return withHeadingPage(say, view);
  return view.view === 'agreement-found' ? withFoundPage(say, view) : view;
}

const textOf = (node: Json | undefined): string => (typeof node === 'string' ? node : '');

/** The message as plain text: to be sent as such, since names in it may look like Markdown. */
export const renderMessage = (message: Message, language: Language): string =>
  messageInWords(speak[language], message);

/** What the view's notification says, and that there is a card that is not shown. */
export function inWordsAlone(view: View, language: Language): { summary: string; text: string } {
  const { summary } = renderView(view, language);
  return { summary, text: speak[language]('notice.first-words', { summary }) };
}
