import type { RecusalFormView } from '../views.ts';
import { LONGEST_RECUSAL_REASON } from '../domain/ballots.ts';
import type { CardContent } from '../../../chat/templates.ts';
import { refusalInWords } from '../../../chat/refusals.ts';
import type { Say } from '../../../chat/words.ts';

export const recusalFormContent = (say: Say, view: RecusalFormView): CardContent => ({
  summary: say('recusal.kicker'),
  data: {
    kicker: say('recusal.kicker'),
    question: view.question,
    explanation: say('recusal.explanation'),
    problemHeading: say('problem.heading'),
    problem: view.problem ? refusalInWords(say, view.problem) : '',
    label: say('recusal.reason'),
    placeholder: say('recusal.reason-placeholder'),
    missing: say('recusal.reason-missing'),
    reason: view.reason,
    longest: LONGEST_RECUSAL_REASON,
    vote: view.vote,
    declare: say('recusal.button.declare'),
    back: say('recusal.button.back'),
  },
});
