import type { CloseVoteView } from '../views.ts';
import { particulars } from '../../../chat/particulars.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { firstNames, nameList, progressInWords } from '../../../chat/wording.ts';

/** The others are only counted: all of them are on the vote’s own card. */
const NAMES_SHOWN = 9;

export function closeVoteContent(say: Say, view: CloseVoteView): CardContent {
  const { kind, ...fields } = view.consequence;
  const { entitled, waiting } = view;
  const byForm = kind === 'form-not-accepted';
  return {
    summary: say('close-vote.heading'),
    data: {
      heading: say('close-vote.heading'),
      question: view.question,
      progress: byForm
        ? say('close-vote.progress-form', { accepted: entitled - waiting.length, entitled })
        : progressInWords(say, view),
      waitingTitle: say(byForm ? 'close-vote.waiting-form' : 'close-vote.waiting'),
      waiting: nameList(say, firstNames(say, waiting, NAMES_SHOWN)),
      consequence: say(`close-vote.${kind}`, particulars(say, fields)),
      vote: view.vote,
      button: say('close-vote.button'),
      back: say('recusal.button.back'),
    },
  };
}
