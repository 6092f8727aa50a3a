import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { addDays, localDay } from '../../../partnership/domain/calendar.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { concernedBy, onDay, reportOccasions } from '../../reports/domain/due.ts';
import type { ReportOccasion } from '../../reports/domain/due.ts';
import type { Obligation } from './duty.ts';
import { fulfilledOn, owedBy } from './owing.ts';
import { named } from './report-duties.ts';

/** Days to examine a report after it was handed in (choice). */
const DAYS_TO_REVIEW = 30;
/** Days to hand a report on, where the agreement names an occasion and no day (choice). */
const DAYS_TO_DELIVER = 60;

/**
 * B-årlig-83, 84: what the agreement asks to be done with a report when it is there. The record cannot see either:
 * whoever owes it says that it is done.
 */
export const reportFollowUpDuties = (state: Registered, today: string): readonly Obligation[] =>
  reportOccasions(state, today).flatMap((occasion) => [
    ...review(state, occasion, today),
    ...delivery(state, occasion, today),
  ]);

function review(state: Registered, occasion: ReportOccasion, today: string): readonly Obligation[] {
  const { review: asked } = occasion.definition;
  const report = state.reports.get(occasion.id);
  const owes = asked && owedBy(state, concernedBy(agreementInForce(state, today), asked.value.by), today);
  if (!owes || !report || report.status === 'sent-back') return [];
  const id = `review-report:${occasion.id}`;
  const since = localDay(report.submittedAt);
  return [
    {
      id,
      subject: { kind: 'review-report', ownDay: true, ...named(occasion) },
      due: addDays(since, DAYS_TO_REVIEW),
      doneOn: fulfilledOn(state, id),
      owes,
      source: asked.source,
      canBeMarkedDone: true,
      remind: { before: [7, 0], overdue: 'repeatedly', knownSince: since },
    },
  ];
}

/** Once it has been approved, where anybody is to approve it. What goes to somebody in the partnership, Samverka shows them. */
function delivery(state: Registered, occasion: ReportOccasion, today: string): readonly Obligation[] {
  const { delivery: asked } = occasion.definition;
  const report = state.reports.get(occasion.id);
  if (asked?.value.to.kind !== 'body' || !report) return [];
  const ready = occasion.recipients.forums.length === 0 ? 'submitted' : 'approved';
  const owes = owedBy(state, concernedBy(agreementInForce(state, today), asked.value.by), today);
  if (report.status !== ready || !owes) return [];
  const id = `deliver-report:${occasion.id}`;
  const since = localDay(report.history.at(-1)?.at ?? report.submittedAt);
  const { day, to, occasion: when } = asked.value;
  return [
    {
      id,
      subject: {
        kind: 'deliver-report',
        ownDay: day === undefined,
        to: to.name,
        occasion: when,
        ...named(occasion),
      },
      due: day === undefined ? addDays(since, DAYS_TO_DELIVER) : nextDay(day, since),
      doneOn: fulfilledOn(state, id),
      owes,
      source: asked.source,
      canBeMarkedDone: true,
      remind: { before: [14, 3, 0], overdue: 'repeatedly', knownSince: since },
    },
  ];
}

/** The first such day of a year that has not passed then. */
function nextDay(monthDay: string, since: string): string {
  const year = Number(since.slice(0, 4));
  const thatYear = onDay(year, monthDay);
  return thatYear >= since ? thatYear : onDay(year + 1, monthDay);
}
