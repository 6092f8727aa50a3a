import type { VoteFormView } from '../views.ts';
import { LONGEST_QUESTION } from '../domain/opening.ts';
import { refusalInWords } from '../../../chat/refusals.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { ballotFields } from './ballot-fields.ts';

export const voteFormContent = (say: Say, view: VoteFormView): CardContent => ({
  summary: say('vote-form.heading'),
  data: {
    vote: view.vote,
    heading: say('vote-form.heading'),
    explanation: say('vote-form.explanation'),
    problemHeading: say('problem.heading'),
    problem: view.problem ? refusalInWords(say, view.problem) : '',
    label: say('vote-form.question'),
    placeholder: say('vote-form.question-placeholder'),
    missing: say('vote-form.question-missing'),
    question: view.question,
    longest: LONGEST_QUESTION,
    ...ballotFields(say, view),
    writtenTitle: say('vote-form.written'),
    writtenMeaning: say('vote-form.written-meaning'),
    written: String(view.written),
    lastDayLabel: say('vote-form.last-day'),
    lastDayHint: say('vote-form.last-day-hint'),
    lastDayWrong: say('vote-form.last-day-wrong'),
    lastDay: view.lastDay,
    today: view.today,
    open: say('vote-form.button.open'),
    back: say('button.back'),
  },
});
