import type { ResultView } from '../views.ts';
import { countsOf, votesCast } from '../../voting/domain/vote.ts';
import type { CardData } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { shortened } from '../../../chat/wording.ts';
import { alternativeText } from './result-words.ts';

/** As much as a chart has room for; the full text stands among the facts. */
const LONGEST_LABEL = 40;

interface Bar {
  readonly label: string;
  readonly votes: number;
  readonly style: 'accent' | 'emphasis';
}

/** The same for every answer: red and green would pass a judgement, and not everybody can tell them apart. */
const COLOURS = { accent: 'categoricalBlue', emphasis: 'neutral' } as const;

/** What is compared, in the order of the facts; none where nothing was counted. */
export function barsOf(say: Say, view: ResultView): readonly CardData[] {
  const { result } = view;
  if (view.form || votesCast(result) === 0) return [];
  const { abstain } = countsOf(result);
  const chosen: Bar[] =
    'tally' in result
      ? (['yes', 'no'] as const).map((choice) => ({
          label: say(`choice.${choice}`),
          votes: result.tally[choice],
          style: 'accent',
        }))
      : result.alternatives.votes.map(({ alternative, votes }) => ({
          label: shortened(alternativeText(view, alternative), LONGEST_LABEL),
          votes,
          style: 'accent',
        }));
  const bars: Bar[] =
    abstain > 0 ? [...chosen, { label: say('choice.abstain'), votes: abstain, style: 'emphasis' }] : chosen;
  const longest = Math.max(...bars.map(({ votes }) => votes));
  return bars.map((bar) => ({ ...bar, colour: COLOURS[bar.style], columns: columnsOf(bar, longest) }));
}

/** For clients without charts: a column as wide as the votes are many, and one that fills the line. */
function columnsOf({ votes, style }: Bar, longest: number): readonly CardData[] {
  const number = { text: String(votes) };
  if (votes === 0) return [{ width: 1, style: null, texts: [number] }];
  const bar = { width: votes, style, texts: [number] };
  return votes === longest ? [bar] : [bar, { width: longest - votes, style: null, texts: [] }];
}
