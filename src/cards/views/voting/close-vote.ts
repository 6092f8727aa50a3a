import type { CloseVoteView } from '../../../application/voting/views.ts';
import { particulars } from '../../particulars.ts';
import type { CardContent } from '../../templates.ts';
import type { Say } from '../../texts.ts';
import { nameList, progressInWords } from '../../wording.ts';

/** More than these are only counted: on a phone, the question must not disappear among names. */
const MOST_NAMES = 20;

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
      waiting: nameList(say, upTo(say, waiting)),
      consequence: say(`close-vote.${kind}`, particulars(say, fields)),
      vote: view.vote,
      button: say('close-vote.button'),
      back: say('recusal.button.back'),
    },
  };
}

function upTo(say: Say, names: readonly string[]): readonly string[] {
  if (names.length <= MOST_NAMES) return names;
  const shown = names.slice(0, MOST_NAMES - 1);
  return [...shown, say('close-vote.more', { count: names.length - shown.length })];
}
