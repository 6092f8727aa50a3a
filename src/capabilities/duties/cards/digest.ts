import type { DigestView } from '../views.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { dutyData, dutyInOneLine } from './duty-in-words.ts';

export function digestContent(say: Say, view: DigestView): CardContent {
  const [first] = view.lines;
  return {
    summary: say('digest.summary', {
      name: view.partnership,
      first: first ? dutyInOneLine(say, first) : '',
      more: view.lines.length - 1,
    }),
    data: {
      kicker: view.partnership,
      heading: say('digest.heading'),
      introduction: say(view.personal ? 'digest.personal' : 'digest.group'),
      duties: view.lines.map((line) => dutyData(say, line)),
      deadlines: say('button.deadlines'),
      anyReport: view.lines.some(
        ({ matter }) => matter.kind === 'report' || matter.kind === 'approve-report',
      ),
      reports: say('button.reports'),
      anySignature: view.lines.some(({ matter }) => matter.kind === 'sign-amendment'),
      amendments: say('button.amendments'),
      markable: view.markable,
      mark: say('deadlines.button.mark'),
    },
  };
}
