import type { DeadlinesView } from '../views.ts';
import { MOST_DUTIES_SHOWN } from '../views.ts';
import type { DutyState } from '../domain/duty.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { dutyData } from './duty-in-words.ts';

const SECTIONS: readonly DutyState[] = ['overdue', 'due', 'upcoming', 'done'];

export const deadlinesContent = (say: Say, view: DeadlinesView): CardContent => ({
  summary: say('deadlines.summary', { name: view.partnership }),
  data: {
    kicker: view.partnership,
    heading: say('deadlines.heading'),
    amount: amountInWords(say, view),
    sections: SECTIONS.map((state) => ({
      heading: say(`duty-state.${state}`),
      duties: view.lines.filter((line) => line.state === state).map((line) => dutyData(say, line)),
    })).filter(({ duties }) => duties.length > 0),
    hasMore: view.from + view.lines.length < view.total,
    more: say('deadlines.button.more'),
    moreFrom: view.from + MOST_DUTIES_SHOWN,
    isLater: view.from > 0,
    first: say('deadlines.button.first'),
    markable: view.markable,
    mark: say('deadlines.button.mark'),
    status: say('button.status'),
  },
});

function amountInWords(say: Say, { from, lines, total }: DeadlinesView): string {
  if (total === 0) return say('deadlines.none');
  return lines.length === total
    ? say('deadlines.shown', { total })
    : say('deadlines.some-shown', { first: from + 1, last: from + lines.length, total });
}
