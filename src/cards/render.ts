import type { Message, View } from '../application/views.ts';
import type { Language } from '../domain/partnership.ts';
import { withLiteralTexts } from './literal-text.ts';
import { messageInWords } from './messages.ts';
import { bind } from './templates.ts';
import type { CardContent } from './templates.ts';
import { speak } from './texts.ts';
import type { Say } from './texts.ts';
import { assignSeatsContent } from './views/assign-seats.ts';
import { chooseAgreementContent } from './views/choose-agreement.ts';
import { decisionsContent } from './views/decisions.ts';
import { helpContent } from './views/help.ts';
import { newAgreementBasicsContent } from './views/new-agreement-basics.ts';
import { newAgreementPartiesContent } from './views/new-agreement-parties.ts';
import { newAgreementReferencesContent } from './views/new-agreement-references.ts';
import { newAgreementRulesContent } from './views/new-agreement-rules.ts';
import { newAgreementSummaryContent } from './views/new-agreement-summary.ts';
import { openVotesContent } from './views/open-votes.ts';
import { recusalFormContent } from './views/recusal-form.ts';
import { resultContent } from './views/result.ts';
import { statusContent } from './views/status.ts';
import { voteFormContent } from './views/vote-form.ts';
import { voteContent } from './views/vote.ts';
import { welcomeContent } from './views/welcome.ts';

export interface RenderedCard {
  /** An Adaptive Card 1.5, as JSON. */
  readonly card: object;
  /** What a toast says, and what a client that cannot show cards shows. Plain text, one line. */
  readonly summary: string;
}

/** The view as a card. @throws if a template and its data do not fit: a fault in the program, not in the view */
export function renderView(view: View, language: Language): RenderedCard {
  const { summary, data } = contentOf(speak[language], view);
  const card = withLiteralTexts(bind(view.view, { ...data, summary, lang: language }));
  if (typeof card !== 'object' || card === null) throw new Error(`template ${view.view} is not a card`);
  return { card, summary };
}

/** The message as plain text: to be sent as such, since names in it may look like Markdown. */
export const renderMessage = (message: Message, language: Language): string =>
  messageInWords(speak[language], message);

function contentOf(say: Say, view: View): CardContent {
  switch (view.view) {
    case 'welcome':
      return welcomeContent(say);
    case 'help':
      return helpContent(say, view);
    case 'choose-agreement':
      return chooseAgreementContent(say, view);
    case 'new-agreement-basics':
      return newAgreementBasicsContent(say, view);
    case 'new-agreement-parties':
      return newAgreementPartiesContent(say, view);
    case 'new-agreement-rules':
      return newAgreementRulesContent(say, view);
    case 'new-agreement-references':
      return newAgreementReferencesContent(say, view);
    case 'new-agreement-summary':
      return newAgreementSummaryContent(say, view);
    case 'assign-seats':
      return assignSeatsContent(say, view);
    case 'status':
      return statusContent(say, view);
    case 'vote-form':
      return voteFormContent(say, view);
    case 'vote':
      return voteContent(say, view);
    case 'result':
      return resultContent(say, view);
    case 'recusal-form':
      return recusalFormContent(say, view);
    case 'decisions':
      return decisionsContent(say, view);
    case 'open-votes':
      return openVotesContent(say, view);
  }
}
