import type { About } from '../application/personal-chat.ts';
import type { Message, View } from '../application/views.ts';
import type { Language } from '../domain/partnership.ts';
import type { Contents } from './contents.ts';
import { withLiteralTexts } from './literal-text.ts';
import { messageInWords } from './messages.ts';
import { forPersonalChat } from './personal-card.ts';
import { bind } from './templates.ts';
import type { CardContent } from './templates.ts';
import { speak } from './texts.ts';
import type { Say } from './texts.ts';
import { amendmentContents } from './views/amendments.ts';
import { dutyContents } from './views/duties.ts';
import { meetingContents } from './views/meetings.ts';
import { overviewContents } from './views/overview.ts';
import { problemContents } from './views/problems.ts';
import { registrationContents } from './views/registration.ts';
import { reportContents } from './views/reports.ts';
import { votingContents } from './views/voting.ts';

export interface RenderedCard {
  /** An Adaptive Card 1.5, as JSON. */
  readonly card: object;
  /** What a toast says, and what a client that cannot show cards shows. Plain text, one line. */
  readonly summary: string;
}

const contents: Contents<View> = {
  ...overviewContents,
  ...registrationContents,
  ...votingContents,
  ...meetingContents,
  ...problemContents,
  ...reportContents,
  ...dutyContents,
  ...amendmentContents,
};

/**
 * The view as a card.
 * @param about what the card is about, for a personal chat, where no binding says it
 * @throws if a template and its data do not fit: a fault in the program, not in the view
 */
export function renderView(view: View, language: Language, about?: About): RenderedCard {
  const { summary, data } = contentOf(speak[language], view);
  const bound = withLiteralTexts(bind(view.view, { ...data, summary, lang: language }));
  const card = about ? forPersonalChat(bound, about) : bound;
  if (typeof card !== 'object' || card === null) throw new Error(`template ${view.view} is not a card`);
  return { card, summary };
}

/** The message as plain text: to be sent as such, since names in it may look like Markdown. */
export const renderMessage = (message: Message, language: Language): string =>
  messageInWords(speak[language], message);

function contentOf(say: Say, view: View): CardContent {
  // The content found by a view's name takes that view; TypeScript cannot follow the two together.
  const content = contents[view.view] as (say: Say, view: View) => CardContent;
  return content(say, view);
}
