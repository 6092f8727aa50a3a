import type { DecisionsView, LoggedDecision } from '../decisions-view.ts';
import { literally } from '../../../chat/literal-text.ts';
import type { CardContent, CardData } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { decidedInWords, decisionInWords, shortened } from '../../../chat/wording.ts';
import { quotable } from '../../../chat/quotable.ts';
import { marksInWords } from './decision-marks.ts';

const LONGEST_QUOTED_SEARCH = 100;
/** Bytes of decisions on a card: with everything around them it stays below 28 KB. */
const MOST_BYTES = 24 * 1024;
/** What the markup of a decision takes besides its texts, and that of each mark. */
const MARKUP = 330;
const MARK_MARKUP = 90;

export function decisionsContent(say: Say, view: DecisionsView): CardContent {
  const search = shortened(view.search, LONGEST_QUOTED_SEARCH);
  const heading =
    search !== '' && quotable(search)
      ? say('decisions.heading-search', { search })
      : say('decisions.heading');
  const decisions = fitting(view.decisions.map((line) => shown(say, line)));
  return {
    summary: heading,
    data: {
      kicker: view.partnership,
      heading,
      decisions: [...decisions],
      amount: amountInWords(say, view, decisions.length),
      all: say('decisions.button.all'),
      amendments: say('button.amendments'),
      status: say('button.status'),
      searched: search !== '',
    },
  };
}

interface Shown extends CardData {
  readonly question: string;
  readonly line: string;
  readonly marks: readonly { readonly text: string }[];
}

const shown = (say: Say, line: LoggedDecision): Shown => ({
  question: decidedInWords(say, line),
  line: decisionInWords(say, line),
  marks: marksInWords(say, line.marks).map((text) => ({ text })),
});

/** The first of them, as many as there is room for. */
function fitting(decisions: readonly Shown[]): readonly Shown[] {
  let size = 0;
  const overflow = decisions.findIndex((decision) => {
    const { question, line, marks } = decision;
    const texts = [question, line, ...marks.map(({ text }) => text)].map(literally);
    size += MARKUP + marks.length * MARK_MARKUP + Buffer.byteLength(texts.join(''));
    return size > MOST_BYTES;
  });
  return overflow < 0 ? decisions : decisions.slice(0, overflow);
}

function amountInWords(say: Say, { search, total }: DecisionsView, shownHere: number): string {
  if (total === 0) return say(search === '' ? 'decisions.none' : 'decisions.none-found');
  return total > shownHere
    ? say('decisions.some-shown', { shown: shownHere, total })
    : say('decisions.shown', { total });
}
