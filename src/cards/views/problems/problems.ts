import type { ProblemsView } from '../../../application/problems/views.ts';
import type { CardContent } from '../../templates.ts';
import type { Say } from '../../texts.ts';
import { dateInWords, shortened } from '../../wording.ts';
import { stateInBrief } from './wording.ts';

const LONGEST_IN_CHOICE = 200;

export const problemsContent = (say: Say, view: ProblemsView): CardContent => ({
  summary: say('problems.heading'),
  data: {
    kicker: view.forum[say.language],
    heading: say('problems.heading'),
    amount: amountInWords(say, view),
    any: view.problems.length > 0,
    label: say('problems.choose'),
    missing: say('problems.choose-missing'),
    problems: view.problems.map((line) => ({
      title: say('problems.choice', {
        text: shortened(line.text, LONGEST_IN_CHOICE),
        state: stateInBrief(say, line),
        date: dateInWords(say, line.date),
      }),
      value: line.id,
    })),
    newest: view.problems[0]?.id ?? '',
    representative: view.representative,
    show: say('problems.button.show'),
    report: say('problems.button.report'),
    status: say('button.status'),
  },
});

function amountInWords(say: Say, { problems, total }: ProblemsView): string {
  if (total === 0) return say('problems.none');
  return total > problems.length
    ? say('problems.some-shown', { shown: problems.length, total })
    : say('problems.shown', { total });
}
