import { z } from 'zod';
import type { ReportFact } from './domain/facts.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { occasionOf } from './domain/due.ts';
import { subject } from '../../partnership/capability.ts';
import type { Notice } from '../../partnership/notices.ts';
import { awaitedForReport } from './news.ts';
import { presentReport } from './present-report.ts';

/** What a notice about reports shows: part of the journal's public format. */
export const reportSubjects = [
  subject(
    z.strictObject({ subject: z.literal('report'), report: z.string().min(1).max(256) }),
    ({ report }, presenting) => presentReport(presenting, report),
    { as: 'card', alerts: true, awaits: ({ report }, presenting) => awaitedForReport(report, presenting) },
  ),
] as const;

/**
 * The receipt stands in the chat where the report was submitted and in that of the forum that receives it.
 * @param after the state the fact led to
 */
export function reportNotices(fact: ReportFact, after: Registered): readonly Notice[] {
  const report = after.reports.get(fact.report);
  const occasion = report && occasionOf(after, report);
  if (!occasion) return [];
  const { id, forum } = report;
  const show = { subject: 'report' as const, report: id };
  return [
    { forum, slot: `report:${id}`, show },
    ...occasion.recipients.forums
      .filter((receiving) => receiving !== forum)
      .map((receiving) => ({ forum: receiving, slot: `report:${id}:${receiving}`, show })),
  ];
}
