import { z } from 'zod';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { ReportFact } from './domain/facts.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { reportOccasions } from './domain/due.ts';
import type { Report } from './domain/report.ts';
import { preparersOf } from './domain/report-roles.ts';
import { forumWith } from '../../partnership/domain/seats.ts';
import { subject } from '../../partnership/capability.ts';
import type { Notice } from '../../partnership/notices.ts';
import { presentReport } from './present-report.ts';

/** What a notice about reports shows: part of the journal's public format. */
export const reportSubjects = [
  subject(
    z.strictObject({ subject: z.literal('report'), report: z.string().min(1).max(256) }),
    ({ report }, presenting) => presentReport(presenting, report),
    { as: 'card' },
  ),
] as const;

/**
 * The receipt stands in the chat where the report was submitted and in that of the forum that receives it. A report
 * that is sent back is told to everybody who may complete it; when it comes again, to whoever asked for that too.
 * @param after the state the fact led to
 */
export function reportNotices(fact: ReportFact, after: Registered): readonly Notice[] {
  const report = after.reports.get(fact.report);
  if (!report) return [];
  const day = localDay(report.history.at(-1)?.at ?? report.submittedAt);
  const occasion = reportOccasions(after, day).find(({ id }) => id === fact.report);
  if (!occasion) return [];
  const { id, forum } = report;
  const show = { subject: 'report' as const, report: id };
  return [
    { forum, slot: `report:${id}`, show },
    ...occasion.recipients.forums
      .filter((receiving) => receiving !== forum)
      .map((receiving) => ({ forum: receiving, slot: `report:${id}:${receiving}`, show })),
    ...receivers(report, preparersOf(after, occasion)).flatMap((to): Notice[] => {
      // Whoever prepares it may sit in another forum: their card is about that one.
      const own = forumWith(after, to, forum);
      return own === undefined ? [] : [{ forum: own, slot: `report:${id}:${to}`, show, to }];
    }),
  ];
}

/** Nobody until it is sent back; and whoever sends it back the first time knows already. */
function receivers({ status, history }: Report, preparers: readonly string[]): readonly string[] {
  const senders = history.filter(({ what }) => what === 'sent-back').map(({ by }) => by);
  if (senders.length === 0) return [];
  const everybody = [...new Set([...preparers, ...senders])];
  return status === 'sent-back' && senders.length === 1
    ? everybody.filter((member) => !senders.includes(member))
    : everybody;
}
