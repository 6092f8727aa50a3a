import type { About } from '../partnership/about.ts';
import type { Message, View } from '../capabilities/views.ts';
import type { Language } from '../partnership/domain/state.ts';
import type { Contents } from './contents.ts';
import { withLiteralTexts } from './literal-text.ts';
import type { Json } from './literal-text.ts';
import { messageInWords } from './messages.ts';
import { forPersonalChat } from './personal-card.ts';
import { bind } from './templates.ts';
import type { CardContent } from './templates.ts';
import { speak } from './words.ts';
import type { Say } from './words.ts';
import { meetingContents } from '../capabilities/meeting-cards.ts';
import { overviewContents } from '../capabilities/overview/cards/contents.ts';

export interface RenderedCard {
  /** An Adaptive Card 1.5, as JSON. */
  readonly card: object;
  /** What a toast says, and what a client that cannot show cards shows. Plain text, one line. */
  readonly summary: string;
}

/** What fills the templates that do not speak themselves. */
const contents: Partial<Contents<View>> = {
  ...overviewContents,
  ...meetingContents,
};

/**
 * The view as a card.
 * @param about what the card is about, for a personal chat, where no binding says it
 * @throws if a template and its data do not fit: a fault in the program, not in the view
 */
export function renderView(view: View, language: Language, about?: About): RenderedCard {
  const content = contentOf(speak[language], view);
  const bound = bind(view.view, content ? { ...content.data, summary: content.summary } : view, language);
  const card = withLiteralTexts(bound);
  // Only on the card is what people wrote made literal: the summary is shown as plain text.
  return { card: about ? forPersonalChat(card, about) : card, summary: textOf(bound['fallbackText']) };
}

const textOf = (node: Json | undefined): string => (typeof node === 'string' ? node : '');

/** The message as plain text: to be sent as such, since names in it may look like Markdown. */
export const renderMessage = (message: Message, language: Language): string =>
  messageInWords(speak[language], message);

function contentOf(say: Say, view: View): CardContent | undefined {
  // The content found by a view's name takes that view; TypeScript cannot follow the two together.
  const content = contents[view.view] as ((say: Say, view: View) => CardContent) | undefined;
  return content?.(say, view);
}
