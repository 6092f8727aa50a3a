import type { Phrase } from '../../chat/phrase.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { feedbackLogged, othersLogged } from '../registers/present-report.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { reportOccasions } from './domain/due.ts';
import type { AgreementReport } from '../../agreement/domain/report.ts';
import type { ReportOccasion } from './domain/due.ts';
import { formFields, isInWords } from './domain/form.ts';
import type { FormField } from './domain/form.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import type { AsOf } from '../../partnership/presenting.ts';
import { titleOf } from './report-line.ts';

/**
 * What a report that builds on others starts from (B-samverkansgrupp-79 "utifrån inlämnade verksamhetsrapporter",
 * B-årlig-82): the texts of those submitted for the same time, in the field with the same id, otherwise in the
 * form's first text; and what has been noted in the log book for that time: feedback in the field for it
 * (B-synpunkter-86), and in the yearly and the last report what else they count (N12-19, N14-27).
 * @returns by the id of the field; where several belong in it, one after the other
 */
export function draftOf(
  shown: AsOf,
  occasion: ReportOccasion,
  fields: readonly FormField[],
): ReadonlyMap<string, Phrase> {
  const drafts = new Map<string, Phrase>();
  const sources = occasion.definition.basedOn?.value.reports ?? [];
  const texts = fields.filter(isInWords);
  const [first] = texts;
  if (!first) return drafts;
  const { state } = shown;
  const add = (field: string, draft: Phrase): void => {
    const before = drafts.get(field);
    drafts.set(field, before ? { say: 'report-form.drafts', before, draft } : draft);
  };
  const agreement = agreementNow(shown);
  const occasions = reportOccasions(state, localDay(shown.now.toISOString()));
  const previous = occasions.find(
    ({ definition, ordinal }) => definition.id === occasion.definition.id && ordinal === occasion.ordinal - 1,
  );
  const earlier = occasions.filter(
    (candidate) =>
      sources.includes(candidate.definition.id) && isBetween(state, candidate, previous?.due, occasion.due),
  );
  for (const source of earlier) {
    for (const { id, label } of formFields(agreement, source.definition)) {
      const value = state.reports.get(source.id)?.values.find(({ field }) => field === id);
      if (value?.kind !== 'text') continue;
      const into = texts.find((field) => field.id === id) ?? first;
      add(into.id, { say: 'report-form.draft', report: titleOf(source), label, text: value.text });
    }
  }
  const period = { after: previous?.due, until: occasion.due };
  const feedback = texts.find(({ asks }) => asks === 'feedback-summary');
  const complaints = feedback && feedbackLogged(shown, period);
  if (feedback && complaints) add(feedback.id, complaints);
  if (COUNTING.has(occasion.definition.kind))
    for (const noted of othersLogged(shown, period)) add(first.id, noted);
  return drafts;
}

/** The reports that sum up a time. */
const COUNTING: ReadonlySet<AgreementReport['kind']> = new Set(['annual', 'final']);

/** Submitted, and by its day, or without one by the day of submission, after the one day and no later than the other. */
function isBetween(
  state: Registered,
  { id, due }: ReportOccasion,
  after: string | undefined,
  until: string | undefined,
): boolean {
  const [first] = state.reports.get(id)?.history ?? [];
  if (!first) return false;
  const day = due ?? localDay(first.at);
  return (after === undefined || day > after) && (until === undefined || day <= until);
}
