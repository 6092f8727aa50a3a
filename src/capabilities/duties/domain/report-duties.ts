import { addDays, localDay } from '../../../partnership/domain/calendar.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { dueReports, reportOccasions } from '../../reports/domain/due.ts';
import type { DueReport, ReportOccasion } from '../../reports/domain/due.ts';
import { deciders } from '../../reports/domain/report-roles.ts';
import type { Obligation } from './duty.ts';
import { owedBy, PRODUCT_DEFAULT, recordedSince, fulfilledOn } from './owing.ts';

/** Days to approve a report, or send it back, after it was submitted (choice). */
const DAYS_TO_APPROVE = 14;

/** N14-27, B-samverkansgrupp-79, B-årlig-82: whoever prepares a report owes it, then whoever receives it owes an answer. */
export const reportDuties = (state: Registered, today: string): readonly Obligation[] => [
  ...dueReports(state, today).flatMap((due) => submission(state, due, today) ?? []),
  ...reportOccasions(state, today).flatMap((occasion) => approval(state, occasion) ?? []),
];

function submission(state: Registered, occasion: DueReport, today: string): Obligation | undefined {
  const { id: report, due, source, preparers } = occasion;
  const owes = owedBy(state, preparers, today);
  if (!owes) return undefined;
  const id = `report:${report}`;
  const submitted = state.reports.get(report);
  const last = submitted?.history.at(-1);
  const since = recordedSince(state, owes.forum, today);
  // What was due before the record began it can neither see nor ask for.
  if (due < since && !submitted && fulfilledOn(state, id) === undefined) return undefined;
  return {
    id,
    subject: { kind: 'report', ...named(occasion) },
    due,
    doneOn:
      submitted && submitted.status !== 'sent-back'
        ? localDay(submitted.submittedAt)
        : fulfilledOn(state, id),
    owes,
    source,
    remind: {
      before: [14, 0],
      overdue: 'repeatedly',
      // A report sent back is owed anew.
      knownSince: last ? localDay(last.at) : since,
    },
  };
}

export const named = ({ id: report, name, ordinal, definition }: ReportOccasion) => ({
  report,
  name,
  inText: definition.nameInText ?? name,
  number: definition.cadence.value.kind === 'at-end' ? 0 : ordinal,
});

function approval(state: Registered, occasion: ReportOccasion): Obligation | undefined {
  const { id: report, recipients } = occasion;
  const submitted = state.reports.get(report);
  const [forum] = recipients.forums;
  if (submitted?.status !== 'submitted' || forum === undefined) return undefined;
  // A forum answers as a group, but not by whoever handed it in; of several parties, the one that did not.
  const by = deciders(state, occasion, submitted.submittedBy);
  const members = recipients.parties.length === 0 ? [] : by;
  const since = localDay(submitted.submittedAt);
  return {
    id: `approve-report:${report}`,
    subject: { kind: 'approve-report', ...named(occasion) },
    due: addDays(since, DAYS_TO_APPROVE),
    owes: { forum, members, by },
    source: PRODUCT_DEFAULT,
    remind: { before: [3, 0], overdue: 'repeatedly', knownSince: since },
  };
}
