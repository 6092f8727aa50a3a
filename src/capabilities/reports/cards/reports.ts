import type { ReportDetails, ReportsView } from '../views.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { shortened } from '../../../chat/wording.ts';
import { handlingInWords, nameBeside, standingInWords, titleOf } from './report-words.ts';

/** More forms than this are chosen in a list. */
const MOST_REPORT_BUTTONS = 4;
/** Of each section: a card that is too long is not read. */
const MOST_LINES = 8;
const MOST_REPORT_CHOICES = 100;
const LONGEST_SHOWN_REPORT = 60;

export function reportsContent(say: Say, view: ReportsView): CardContent {
  const { mine, others } = view;
  const onButtons = mine.length <= MOST_REPORT_BUTTONS;
  const submitted = others.filter(
    ({ standing }) => standing === 'submitted' || standing === 'approved' || standing === 'sent-back',
  );
  const toChoose = [...(onButtons ? [] : mine), ...submitted].slice(0, MOST_REPORT_CHOICES);
  return {
    summary: say('reports.summary', { mine: mine.length }),
    data: {
      kicker: view.partnership,
      heading: say('reports.heading'),
      none: mine.length + others.length === 0 ? say('reports.none') : '',
      sections: [section(say, say('reports.mine'), mine), section(say, say('reports.others'), others)].filter(
        ({ reports }) => reports.length > 0,
      ),
      forms: (onButtons ? mine : []).map((line) => ({
        title: shortened(
          say(line.standing === 'sent-back' ? 'reports.button.complete' : 'reports.button.fill-in', {
            report: titleOf(say, line),
          }),
          LONGEST_SHOWN_REPORT,
        ),
        report: line.report,
      })),
      anyToChoose: toChoose.length > 0,
      choose: say(onButtons ? 'reports.choose-submitted' : 'reports.choose'),
      choices: toChoose.map((line) => ({
        title: say('status.report', { report: nameBeside(say, line), standing: standingInWords(say, line) }),
        value: line.report,
      })),
      chooseMissing: say('reports.choose'),
      chosen: toChoose[0]?.report ?? '',
      open: say('reports.button.open'),
      status: say('button.status'),
    },
  };
}

const section = (say: Say, heading: string, reports: readonly ReportDetails[]) => ({
  heading,
  reports: reports.slice(0, MOST_LINES).map((line, index) => ({
    title: nameBeside(say, line),
    standing: standingInWords(say, line),
    handling: handlingUnlessSaid(say, line, reports[index - 1]),
  })),
  more: reports.length > MOST_LINES ? say('reports.more', { more: reports.length - MOST_LINES }) : '',
});

/** The same as for the report above it is not said again. */
function handlingUnlessSaid(say: Say, line: ReportDetails, above: ReportDetails | undefined): string {
  const handling = handlingInWords(say, line);
  return above && handlingInWords(say, above) === handling ? '' : handling;
}
