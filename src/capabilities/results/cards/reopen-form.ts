import type { ReopenFormView } from '../views.ts';
import { LONGEST_REOPENING_REASON } from '../../voting/domain/opening.ts';
import { refusalInWords } from '../../../chat/refusals.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { decisionNumber } from '../../../chat/wording.ts';

export const reopenFormContent = (say: Say, view: ReopenFormView): CardContent => ({
  summary: say('reopen.heading'),
  data: {
    kicker: say('reopen.heading'),
    question: view.question,
    explanation: say('reopen.explanation', { decision: decisionNumber(say, view.decision) }),
    problemHeading: say('problem.heading'),
    problem: view.problem ? refusalInWords(say, view.problem) : '',
    label: say('reopen.reason'),
    placeholder: say('reopen.reason-placeholder'),
    missing: say('reopen.reason-missing'),
    reason: view.reason,
    longest: LONGEST_REOPENING_REASON,
    secretLabel: say('ballot.secret'),
    secretOn: say('ballot.secret-meaning'),
    secret: String(view.secret),
    writtenLabel: say('vote-form.written'),
    writtenOn: say('vote-form.written-meaning'),
    written: String(view.written),
    lastDayLabel: say('vote-form.last-day'),
    lastDayWrong: say('vote-form.last-day-wrong'),
    lastDay: view.lastDay,
    today: view.today,
    earlier: view.earlier,
    vote: view.vote,
    open: say('reopen.button.open'),
    back: say('reopen.button.back'),
  },
});
