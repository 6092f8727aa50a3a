import type { Label } from '../../agreement/domain/profile.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { forumWith, partyOf } from '../../partnership/domain/seats.ts';
import { reportOccasions } from './domain/due.ts';
import type { ReportOccasion } from './domain/due.ts';
import { formFields, isDeviation } from './domain/form.ts';
import type { FormField } from './domain/form.ts';
import { roundOf } from './domain/report.ts';
import type { Report, ReportEvent, ReportValue } from './domain/report.ts';
import { deciders } from './domain/report-roles.ts';
import type { Directory } from '../../partnership/members.ts';
import { agreementNow, forumInText, partyName } from '../../partnership/presenting.ts';
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
  const { due, definition } = occasion;
  const [first] = report.history;
  const fields = formFields(agreementNow(presenting), definition).map((field) => ({
    field,
    value: report.values.find((candidate) => candidate.field === field.id),
  }));
  const latest = report.history.at(-1);
  return {
    view: 'report' as const,
    ...reportDetails(presenting, occasion),
    partnership: agreementNow(presenting).name,
    due,
    stage: stageOf(occasion, report),
    told: toldIn(presenting.forum, occasion, report),
    waitsFor: waitsFor(presenting, occasion, report),
    latest: latest && { ...latest, name: people.name(latest.by) },
    round: roundOf(report),
    submittedBy: people.name(report.submittedBy),
    from: submittedFrom(presenting, report),
    submittedAt: report.submittedAt,
    /** Submitted for the first time after its last day. */
    late: due !== undefined && localDay(first?.at ?? report.submittedAt) > due,
    deviations: fields.flatMap(({ field, value }) => (value ? deviation(field, value) : [])),
    fields: fields.map(({ field, value }) => ({ label: field.label, answers: answersOf(field, value) })),
    history: toHistory(report.history, people),
  };
}

/** The party whose representative handed it in; the person, if they have no seat any more. */
export function submittedFrom(presenting: Presenting, { forum, submittedBy }: Report): string {
  const own = forumWith(presenting.state, submittedBy, forum);
  const party = own === undefined ? undefined : partyOf(presenting.state, own, submittedBy);
  return party === undefined
    ? presenting.people.name(submittedBy)
    : partyName(agreementNow(presenting), party);
}

/** One that goes to somebody outside waits for nobody in the partnership. */
function stageOf({ recipients }: ReportOccasion, { status }: Report) {
  if (status !== 'submitted') return status;
  return recipients.forums.length > 0 ? 'waits' : 'handed-in';
}

/** Where nobody is asked for an answer, the first words ask nobody for one. */
const toldIn = (forum: string, occasion: ReportOccasion, report: Report) =>
  report.status === 'submitted' && !occasion.recipients.forums.includes(forum)
    ? 'handed-in'
    : stageOf(occasion, report);

/** The receiving forum, or the parties that did not hand it in. */
function waitsFor({ state, ...presenting }: Presenting, occasion: ReportOccasion, { submittedBy }: Report) {
  const agreement = agreementNow({ state, ...presenting });
  const { forums, parties } = occasion.recipients;
  if (parties.length === 0) return forums.map((forum) => forumInText(agreement, forum));
  const answering = deciders(state, occasion, submittedBy);
  const asked = forums.flatMap((forum) => answering.map((member) => partyOf(state, forum, member)));
  return parties.filter((party) => asked.includes(party)).map((party) => partyName(agreement, party));
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
