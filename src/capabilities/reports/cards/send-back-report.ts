import type { SendBackReportView } from '../views.ts';
import { LONGEST_SENDING_BACK } from '../domain/rules.ts';
import { refusalInWords } from '../../../chat/refusals.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { titleOf } from './report-words.ts';

export const sendBackReportContent = (say: Say, view: SendBackReportView): CardContent => ({
  summary: say('send-back.heading'),
  data: {
    kicker: titleOf(say, view),
    heading: say('send-back.heading'),
    explanation: say('send-back.explanation'),
    problemHeading: say('problem.heading'),
    problem: view.problem ? refusalInWords(say, view.problem) : '',
    label: say('send-back.reason'),
    placeholder: say('send-back.reason-placeholder'),
    missing: say('send-back.reason-missing'),
    reason: view.reason,
    longest: LONGEST_SENDING_BACK,
    report: view.report,
    round: view.round,
    send: say('send-back.button.send'),
    back: say('send-back.button.back'),
  },
});
