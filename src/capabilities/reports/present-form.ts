import type { Source } from '../../agreement/domain/profile.ts';
import type { Phrase } from '../../chat/phrase.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { ReportOccasion } from './domain/due.ts';
import { formFields, isInWords, LONGEST_REPORT_TEXT, NO_CHOICE } from './domain/form.ts';
import type { FormField, Typed } from './domain/form.ts';
import type { ReportValue } from './domain/report.ts';
import { LONGEST_SENDING_BACK } from './domain/rules.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { draftOf } from './draft.ts';
import { fieldInput } from './report-input.ts';
import { reportDetails, titleOf } from './report-line.ts';

/** Room for any figure, and too little for a story. */
const LONGEST_FIGURE = 60;

/**
 * The form, with what was typed before a refusal, or with what it starts from.
 * @param refusals each names the field it is about
 */
export function presentForm(
  presenting: Presenting,
  occasion: ReportOccasion,
  typed: Typed = {},
  refusals: readonly Refusal[] = [],
) {
  const { state, people } = presenting;
  const report = state.reports.get(occasion.id);
  const sentBack = report?.status === 'sent-back' ? report.history.at(-1) : undefined;
  const fields = formFields(agreementNow(presenting), occasion.definition);
  let said = section(occasion.source);
  const drafts = report ? undefined : draftOf(presenting, occasion, fields);
  return {
    view: 'report-form' as const,
    ...reportDetails(presenting, occasion),
    refusals,
    sentBack: sentBack && { ...sentBack, name: people.name(sentBack.by) },
    drafted: drafts !== undefined && drafts.size > 0,
    noChoice: NO_CHOICE,
    rows: inRows(
      fields.map((field) => {
        const { id, asks, label, required, source } = field;
        const agreed = agreedFigure(field);
        /** Said where it is another section than that of the field before. */
        const sourceSaid = ![said, agreed && section(agreed.source)].includes(section(source));
        said = section(source);
        const submitted = report?.values.find((value) => value.field === id);
        const draft = refusals.length > 0 || submitted ? undefined : drafts?.get(id);
        const given = refusals.length > 0 ? typed[id] : submitted && toType(submitted);
        const unanswered = asks === 'choice' && !required ? NO_CHOICE : '';
        return {
          ...field,
          input: fieldInput(id),
          label: asks === 'amount' || asks === 'share' ? { say: `report-form.in.${asks}`, label } : label,
          agreed,
          sourceSaid,
          inWords: isInWords(field),
          longest: isInWords(field) ? LONGEST_REPORT_TEXT : LONGEST_FIGURE,
          drafted: draft !== undefined,
          value: draft ?? given ?? unanswered,
        };
      }),
    ),
  };
}

/** Texts take a row each, what is short two and two. */
function inRows<F extends { readonly inWords: boolean }>(fields: readonly F[]): readonly (readonly F[])[] {
  const rows: F[][] = [];
  for (const field of fields) {
    const last = rows.at(-1);
    if (last?.length === 1 && ![...last, field].some(({ inWords }) => inWords)) last.push(field);
    else rows.push([field]);
  }
  return rows;
}

/** The agreement's own figure, beside which another may be given. */
function agreedFigure({ expected, baseline, source }: FormField) {
  if (expected) return { say: 'report-form.expected', ...expected };
  return baseline === undefined ? undefined : { say: 'report-form.baseline', baseline, source };
}

const section = (source: Source) => (source.kind === 'clause' ? source.section : source.kind);

/** As a person would type it. */
function toType(value: ReportValue): string | Phrase {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'amount':
      return { say: 'report-form.amount', ore: value.ore };
    case 'number':
      return { say: 'report-form.number', number: value.number };
    case 'choice':
      return value.choice;
  }
}

/** @param filled which submission is sent back, what was typed, and what is wrong with it */
export const presentSendBackForm = (
  occasion: ReportOccasion,
  filled: { readonly round: number; readonly reason: string; readonly refusal?: Refusal },
) => ({
  view: 'send-back-report' as const,
  report: occasion.id,
  title: titleOf(occasion),
  ...filled,
  longest: LONGEST_SENDING_BACK,
});
