import type { ReportFormView } from '../views.ts';
import { LONGEST_REPORT_TEXT, NO_CHOICE } from '../domain/form.ts';
import type { FormField } from '../domain/form.ts';
import type { ReportValue } from '../domain/report.ts';
import { amountToType, numberInWords, numberToType } from '../../../chat/figures.ts';
import { fieldInput } from '../report-input.ts';
import { refusalInWords } from '../../../chat/refusals.ts';
import type { CardContent, CardData } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { momentInWords, sourceInWords } from '../../../chat/wording.ts';
import { handlingInWords, nameBeside, standingInWords, titleOf } from './report-words.ts';

/** Room for any figure, and too little for a story. */
const LONGEST_FIGURE = 60;

export function reportFormContent(say: Say, view: ReportFormView): CardContent {
  const { sentBack } = view;
  return {
    summary: say('report-form.summary', { report: titleOf(say, view) }),
    data: {
      kicker: standingInWords(say, view),
      heading: nameBeside(say, view),
      handling: handlingInWords(say, view),
      problemHeading: say('problem.heading'),
      problems: view.problems.map((problem) => ({ text: refusalInWords(say, problem) })),
      sentBackHeading: sentBack
        ? say('report-form.sent-back', { name: sentBack.name, moment: momentInWords(say, sentBack.at) })
        : '',
      sentBackReason: sentBack?.reason ?? '',
      explanation: say(view.draft.length > 0 ? 'report-form.explanation-draft' : 'report-form.explanation'),
      fields: view.fields.map((field) => fieldData(say, view, field)),
      report: view.report,
      submit: say('report-form.button.submit'),
      back: say('button.back'),
    },
  };
}

function fieldData(say: Say, view: ReportFormView, field: FormField): CardData {
  const inWords = field.asks === 'text' || field.asks === 'survey' || field.asks === 'feedback-summary';
  const choices = field.options.map(({ id, label }) => ({ title: label[say.language], value: id }));
  const none = { title: say('report-form.no-answer'), value: NO_CHOICE };
  return {
    input: fieldInput(field.id),
    label: field.label[say.language],
    hint: say('report-form.hint', {
      hint: hintFor(say, field),
      source: sourceInWords(say, field.source),
    }).trim(),
    required: field.required,
    missing: say('report-form.missing'),
    isChoice: field.asks === 'choice',
    inWords,
    longest: inWords ? LONGEST_REPORT_TEXT : LONGEST_FIGURE,
    value: startingValue(say, view, field),
    choices: field.required ? choices : [none, ...choices],
    placeholder: say('report-form.choose'),
  };
}

function hintFor(say: Say, { asks, expected, baseline }: FormField): string {
  if (expected) return say('report-form.hint.count-expected', { least: expected.least, most: expected.most });
  if (baseline !== undefined) {
    return say('report-form.hint.share-baseline', { baseline: numberInWords(say, baseline) });
  }
  return say(`report-form.hint.${asks}`);
}

/** What was typed before a refusal; otherwise what was submitted before, or a draft from earlier reports. */
function startingValue(say: Say, view: ReportFormView, field: FormField): string {
  const unanswered = field.asks === 'choice' && !field.required ? NO_CHOICE : '';
  if (view.problems.length > 0) return view.typed[field.id] ?? unanswered;
  const value = view.submitted.find((candidate) => candidate.field === field.id);
  return (value ? toType(say, value) : draftFor(say, view, field)) || unanswered;
}

function toType(say: Say, value: ReportValue): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'amount':
      return amountToType(say, value.ore);
    case 'number':
      return numberToType(say, value.number);
    case 'choice':
      return value.choice;
  }
}

const draftFor = (say: Say, { draft }: ReportFormView, field: FormField): string =>
  draft
    .filter(({ into }) => into === field.id)
    .map(({ from, label, text }) =>
      say('report-form.draft', { report: titleOf(say, from), label: label[say.language], text }),
    )
    .join('\n\n')
    .slice(0, LONGEST_REPORT_TEXT);
