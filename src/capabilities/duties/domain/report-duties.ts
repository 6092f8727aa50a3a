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

function submission(
  state: Registered,
  { id: report, name, due, source, preparers }: DueReport,
  today: string,
): Obligation | undefined {
  const owes = owedBy(state, preparers, today);
  if (!owes) return undefined;
  const id = `report:${report}`;
  const submitted = state.reports.get(report);
  const last = submitted?.history.at(-1);
  const since = recordedSince(state, owes.forum, today);
  return {
    id,
    subject: { kind: 'report', report, name },
    due,
    doneOn:
      submitted && submitted.status !== 'sent-back'
        ? localDay(submitted.submittedAt)
        : fulfilledOn(state, id),
    owes,
    source,
    // What was handed in before the record began it cannot see.
    canBeMarkedDone: due < since,
    remind: {
      before: [14, 0],
      overdue: 'repeatedly',
      // A report sent back is owed anew.
      knownSince: last ? localDay(last.at) : since,
    },
  };
}

function approval(state: Registered, occasion: ReportOccasion): Obligation | undefined {
  const { id: report, name, recipients } = occasion;
  const submitted = state.reports.get(report);
  const [forum] = recipients.forums;
  if (submitted?.status !== 'submitted' || forum === undefined) return undefined;
  // A forum answers as a group; of several parties, the one that did not hand it in.
  const members = recipients.parties.length === 0 ? [] : deciders(state, occasion, submitted.submittedBy);
  const since = localDay(submitted.submittedAt);
  return {
    id: `approve-report:${report}`,
    subject: { kind: 'approve-report', report, name },
    due: addDays(since, DAYS_TO_APPROVE),
    owes: { forum, members },
    source: PRODUCT_DEFAULT,
    remind: { before: [3, 0], overdue: 'repeatedly', knownSince: since },
  };
}
