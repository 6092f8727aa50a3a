import { addDays } from '../../../partnership/domain/calendar.ts';
import type { ReportOccasion } from './due.ts';
import type { Report } from './report.ts';

/** How long before its day a report is to be handed in, rather than coming (choice). */
const DUE_SOON_DAYS = 30;

/** How an occasion stands. `open`: it can be handed in at any time, and nothing makes it due. */
export type Standing = 'coming' | 'due' | 'overdue' | 'open' | Report['status'];

/** @param today local calendar day, ISO */
export function standingOf({ due }: ReportOccasion, report: Report | undefined, today: string): Standing {
  if (report) return report.status;
  if (due === undefined) return 'open';
  if (due < today) return 'overdue';
  return addDays(due, -DUE_SOON_DAYS) <= today ? 'due' : 'coming';
}

/** Whether it has a day, and waits to be handed in for the first time. */
export const isToBeHandedIn = (standing: Standing): boolean =>
  standing === 'coming' || standing === 'due' || standing === 'overdue';

/** Whether somebody still has to hand it in or complete it. */
export const isOwed = (standing: Standing): boolean =>
  standing === 'due' || standing === 'overdue' || standing === 'sent-back';
