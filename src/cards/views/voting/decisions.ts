import type { DecisionsView } from '../../../application/voting/views.ts';
import type { CardContent } from '../../templates.ts';
import type { Say } from '../../texts.ts';
import { decidedInWords, decisionInWords, shortened } from '../../wording.ts';
import { quotable } from '../../quotable.ts';

const LONGEST_QUOTED = 100;

export function decisionsContent(say: Say, view: DecisionsView): CardContent {
  const search = shortened(view.search, LONGEST_QUOTED);
  const heading =
    search !== '' && quotable(search)
      ? say('decisions.heading-search', { search })
      : say('decisions.heading');
  return {
    summary: heading,
    data: {
      kicker: view.partnership,
      heading,
      decisions: view.decisions.map((line) => ({
        question: decidedInWords(say, line),
        line: decisionInWords(say, line),
      })),
      amount: amountInWords(say, view),
      all: say('decisions.button.all'),
      amendments: say('button.amendments'),
      status: say('button.status'),
      searched: search !== '',
    },
  };
}

function amountInWords(say: Say, { search, decisions, total }: DecisionsView): string {
  if (total === 0) return say(search === '' ? 'decisions.none' : 'decisions.none-found');
  return total > decisions.length
    ? say('decisions.some-shown', { shown: decisions.length, total })
    : say('decisions.shown', { total });
}
