import type { SubmittedReportView } from '../views.ts';
import type { CardContent, CardData } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { dateInWords, momentInWords, sourceInWords } from '../../../chat/wording.ts';
import { standingInWords, titleOf, valueInWords, whoseInWords } from './report-words.ts';

/** The latest are the ones that matter; all are in the journal. */
const MOST_EVENTS = 8;

export function reportContent(say: Say, view: SubmittedReportView): CardContent {
  const heading = titleOf(say, view);
  const standing =
    view.decided || view.standing !== 'submitted' ? standingInWords(say, view) : say('report.handed-in');
  return {
    summary: say('status.report', { report: heading, standing }),
    data: {
      kicker: say('report.kicker'),
      heading,
      standing,
      style: view.standing === 'approved' ? 'good' : view.standing === 'sent-back' ? 'warning' : 'emphasis',
      facts: [
        {
          title: say('report.submitted'),
          value: say(view.late ? 'report.submitted-late' : 'report.submitted-by', {
            name: view.submittedBy,
            moment: momentInWords(say, view.submittedAt),
          }),
        },
        ...(view.due === undefined
          ? []
          : [
              {
                title: say('report.due'),
                value: say('report.due-by', {
                  date: dateInWords(say, view.due),
                  source: sourceInWords(say, view.source),
                }),
              },
            ]),
        { title: say('report.prepared-by'), value: whoseInWords(say, view.preparedBy) },
        { title: say('report.recipient'), value: whoseInWords(say, view.recipient) },
      ],
      deviationHeading: say('report.deviations'),
      deviations: deviationsInWords(say, view).map((text) => ({ text })),
      fields: view.fields.map(({ field, value }) => ({
        label: field.label[say.language],
        paragraphs: (value ? valueInWords(say, field, value) : say('report.no-answer'))
          .split(/\n+/)
          .filter((paragraph) => paragraph.trim() !== '')
          .map((text) => ({ text })),
      })),
      historyHeading: say('report.history'),
      events: eventsData(say, view),
      report: view.report,
      round: view.round,
      canBeDecided: view.decided && view.standing === 'submitted',
      canBeCompleted: view.standing === 'sent-back',
      approve: say('report.button.approve'),
      sendBack: say('report.button.send-back'),
      complete: say('report.button.complete'),
    },
  };
}

const deviationsInWords = (say: Say, { fields }: SubmittedReportView): readonly string[] =>
  fields.flatMap(({ field, value, deviates }) =>
    deviates && value && field.expected
      ? say('report.deviation', {
          field: field.label[say.language],
          value: valueInWords(say, field, value),
          least: field.expected.least,
          most: field.expected.most,
          source: sourceInWords(say, field.expected.source),
        })
      : [],
  );

/** Only where there is more to tell than that it was submitted. */
function eventsData(say: Say, { history }: SubmittedReportView): readonly CardData[] {
  if (history.length < 2) return [];
  return history.slice(-MOST_EVENTS).map(({ what, name, at, reason }) => ({
    event: say(`report.event.${what}`, { name }),
    text: reason ?? '',
    moment: momentInWords(say, at),
  }));
}
