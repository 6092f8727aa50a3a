import type { Agreement, Label, Source } from '../../../agreement/domain/profile.ts';
import type { AgreementReport, ReportField } from '../../../agreement/domain/report.ts';
import { personalIdentityNumberIn } from '../../../partnership/domain/personal-identity-number.ts';
import { countIn, numberIn, oreIn, percentIn } from '../../../partnership/domain/figures.ts';
import type { ReportValueRefusal } from './refusals.ts';
import type { ReportValue } from './report.ts';

/** For each text of a report (choice). */
export const LONGEST_REPORT_TEXT = 4000;
/** For all texts of a report together, so that its card can show every word of it (choice). */
const LONGEST_REPORT = 20_000;
/** Sent for a question that is left without an answer: a choice set cannot be cleared once something is chosen. */
export const NO_CHOICE = 'NONE';
const MOST_DECIMALS = 6;

/** What a form asks for. A `survey` is answered in words: how many answered, and what (B-årlig-85). */
export interface FormField extends Readonly<Pick<ReportField, 'id' | 'required' | 'source'>> {
  readonly asks: Exclude<ReportField['kind'] | Agreement['indicators'][number]['kind'], 'indicator'>;
  readonly label: Label;
  /** What may be chosen; empty unless a choice is asked for. */
  readonly options: readonly { readonly id: string; readonly label: Label }[];
  /** What the agreement expects of a count (N9-11): another figure is accepted and flagged. */
  readonly expected?: { readonly least: number; readonly most: number; readonly source: Source };
  /** Where a share stood when the agreement was made, in percent (B-jämställdhet-54). */
  readonly baseline?: number;
}

/** A `survey` and a `feedback-summary` are summed up in words, like any other text. */
export const isInWords = ({ asks }: FormField): boolean =>
  asks === 'text' || asks === 'survey' || asks === 'feedback-summary';

/** The id is no slug, so no field of a profile has it. */
const DECIDED_CONTENT = 'decided_content';

/**
 * The fields of a report's form. Where the agreement leaves its content to the group's first meeting
 * (B-styrgrupp-63), or gives none, there is a text for it.
 */
export function formFields(
  { indicators }: Pick<Agreement, 'indicators'>,
  { fields, contentDecided }: AgreementReport,
): readonly FormField[] {
  const named = fields.flatMap((field) => formField(indicators, field) ?? []);
  if (!contentDecided && named.length > 0) return named;
  return [
    ...named,
    {
      id: DECIDED_CONTENT,
      asks: 'text',
      label: contentDecided
        ? {
            sv: 'Det gruppen har bestämt att rapporten ska ta upp',
            en: 'What the group has decided to report on',
          }
        : { sv: 'Innehåll', en: 'Contents' },
      required: named.length === 0,
      source: contentDecided?.source ?? { kind: 'default' },
      options: [],
    },
  ];
}

function formField(indicators: Agreement['indicators'], field: ReportField): FormField | undefined {
  const { id, required, source } = field;
  const common = { id, required, source, options: [] };
  if (field.kind === 'choice') {
    return { ...common, asks: 'choice', label: field.label, options: field.options };
  }
  if (field.kind !== 'indicator') return { ...common, asks: field.kind, label: field.label };
  const indicator = indicators.find((candidate) => candidate.id === field.indicator);
  if (!indicator) return undefined;
  const asked = { ...common, asks: indicator.kind, label: indicator.label };
  if (indicator.kind === 'count' && indicator.range) {
    return { ...asked, expected: { ...indicator.range, source: indicator.source } };
  }
  if (indicator.kind === 'share' && indicator.baseline !== undefined) {
    return { ...asked, baseline: indicator.baseline };
  }
  return asked;
}

/** What was typed, by the id of the field; a field left empty may be missing. */
export type Typed = Readonly<Record<string, string>>;

/**
 * What was typed, read as the fields ask for it: the values of the fields that were filled in, and everything that
 * is wrong. Nothing is to be recorded unless `refusals` is empty.
 */
export function readForm(
  fields: readonly FormField[],
  typed: Typed,
): { values: readonly ReportValue[]; refusals: readonly ReportValueRefusal[] } {
  const values: ReportValue[] = [];
  const refusals: ReportValueRefusal[] = [];
  for (const field of fields) {
    const written = Object.hasOwn(typed, field.id) ? typed[field.id] : undefined;
    const read = readField(field, written?.trim() ?? '');
    if (read && 'code' in read) refusals.push(read);
    else if (read) values.push(read);
  }
  if (lengthOf(values) > LONGEST_REPORT) refusals.push({ code: 'report-too-long', longest: LONGEST_REPORT });
  return { values, refusals };
}

const lengthOf = (values: readonly ReportValue[]): number =>
  values.reduce((sum, value) => sum + (value.kind === 'text' ? value.text.length : 0), 0);

function readField(field: FormField, typed: string): ReportValue | ReportValueRefusal | undefined {
  const { id, label, required, options } = field;
  if (typed === '' || (field.asks === 'choice' && typed === NO_CHOICE)) {
    return required ? { code: 'answer-missing', field: label } : undefined;
  }
  // Before anything else: a number of ten digits can be an amount too.
  if (personalIdentityNumberIn(typed)) return { code: 'field-personal-identity-number', field: label };
  switch (field.asks) {
    case 'text':
    case 'survey':
    case 'feedback-summary':
      return typed.length > LONGEST_REPORT_TEXT
        ? { code: 'field-too-long', field: label, longest: LONGEST_REPORT_TEXT }
        : { kind: 'text', field: id, text: typed };
    case 'amount': {
      const ore = oreIn(typed);
      return ore === undefined
        ? { code: 'amount-not-understood', field: label }
        : { kind: 'amount', field: id, ore };
    }
    case 'number':
      return figure(field, numberIn(typed, MOST_DECIMALS), 'number-not-understood');
    case 'count':
      return figure(field, countIn(typed), 'count-not-understood');
    case 'share': {
      const percent = percentIn(typed);
      const isShare = percent !== undefined && percent >= 0 && percent <= 100;
      return figure(field, isShare ? percent : undefined, 'percent-out-of-range');
    }
    case 'choice':
      return options.some((option) => option.id === typed)
        ? { kind: 'choice', field: id, choice: typed }
        : { code: 'choice-unknown', field: label };
  }
}

const figure = (
  { id: field, label }: FormField,
  number: number | undefined,
  code: 'number-not-understood' | 'count-not-understood' | 'percent-out-of-range',
): ReportValue | ReportValueRefusal =>
  number === undefined ? { code, field: label } : { kind: 'number', field, number };

/** Whether a figure lies outside what the agreement expects (N9-11). */
export const isDeviation = ({ expected }: FormField, value: ReportValue): boolean =>
  expected !== undefined &&
  value.kind === 'number' &&
  (value.number < expected.least || value.number > expected.most);
