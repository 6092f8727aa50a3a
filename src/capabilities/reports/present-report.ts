import type { Label } from '../../agreement/domain/profile.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { reportOccasions } from './domain/due.ts';
import { formFields, isDeviation } from './domain/form.ts';
import type { FormField } from './domain/form.ts';
import { roundOf } from './domain/report.ts';
import type { ReportEvent, ReportValue } from './domain/report.ts';
import type { Directory } from '../../partnership/members.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { reportDetails } from './report-line.ts';

/** The latest are the ones that matter; all are in the journal. */
const MOST_EVENTS = 8;

/** The report as submitted; undefined if it has not been. */
export function presentReport(presenting: Presenting, id: string) {
  const { state, people, now } = presenting;
  const occasion = reportOccasions(state, localDay(now.toISOString())).find(
    (candidate) => candidate.id === id,
  );
  const report = state.reports.get(id);
  if (!occasion || !report) return undefined;
  const { due, recipients, definition } = occasion;
  const [first] = report.history;
  const fields = formFields(agreementNow(presenting), definition).map((field) => ({
    field,
    value: report.values.find((candidate) => candidate.field === field.id),
  }));
  // One that goes to somebody outside is approved by nobody in the partnership.
  const waitsForNobody = recipients.forums.length === 0 && report.status === 'submitted';
  const details = reportDetails(presenting, occasion);
  return {
    view: 'report' as const,
    ...details,
    due,
    stands: waitsForNobody ? ({ say: 'report.handed-in' } satisfies Phrase) : details.stands,
    round: roundOf(report),
    submittedBy: people.name(report.submittedBy),
    submittedAt: report.submittedAt,
    /** Submitted for the first time after its last day. */
    late: due !== undefined && localDay(first?.at ?? report.submittedAt) > due,
    deviations: fields.flatMap(({ field, value }) => (value ? deviation(field, value) : [])),
    fields: fields.map(({ field, value }) => ({ label: field.label, answers: answersOf(field, value) })),
    history: toHistory(report.history, people),
    canBeDecided: recipients.forums.length > 0 && report.status === 'submitted',
  };
}

/** What was filled in, paragraph by paragraph. */
const answersOf = (field: FormField, value: ReportValue | undefined): readonly (string | Label | Phrase)[] =>
  value?.kind === 'text'
    ? value.text.split(/\n+/).filter((paragraph) => paragraph.trim() !== '')
    : [value ? answerOf(field, value) : { say: 'report.no-answer' }];

function answerOf({ asks, options }: FormField, value: ReportValue): string | Label | Phrase {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'amount':
      return { say: 'report.amount', ore: value.ore };
    case 'number':
      return { say: asks === 'share' ? 'report.percent' : 'report.number', number: value.number };
    case 'choice':
      return options.find(({ id }) => id === value.choice)?.label ?? value.choice;
  }
}

function deviation(field: FormField, value: ReportValue): readonly Phrase[] {
  const { label, expected } = field;
  if (!expected || !isDeviation(field, value)) return [];
  return [{ say: 'report.deviation', field: label, value: answerOf(field, value), ...expected }];
}

/** Oldest first; only where there is more to tell than that it was submitted. */
const toHistory = (history: readonly ReportEvent[], people: Directory) =>
  (history.length < 2 ? [] : history)
    .slice(-MOST_EVENTS)
    .map((event) => ({ ...event, text: event.reason, name: people.name(event.by) }));
