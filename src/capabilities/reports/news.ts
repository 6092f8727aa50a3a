import { z } from 'zod';
import { forumWith, representatives } from '../../partnership/domain/seats.ts';
import type { MemberId } from '../../partnership/domain/seats.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { subject } from '../../partnership/capability.ts';
import { presentNews } from '../../partnership/news.ts';
import type { NewsButton } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import { occasionOf } from './domain/due.ts';
import type { ReportOccasion } from './domain/due.ts';
import type { ReportFact } from './domain/facts.ts';
import { roundOf } from './domain/report.ts';
import type { Report } from './domain/report.ts';
import { deciders, preparersOf } from './domain/report-roles.ts';
import { submittedFrom } from './present-report.ts';
import { reportLine } from './report-line.ts';

const LONGEST_REASON_IN_NEWS = 80;

/** What has been done about a report, beside its card: part of the journal's public format. */
export const reportNewsSubjects = [
  /** `event`: its place in the report's history, from 0. */
  subject(
    z.strictObject({
      subject: z.literal('report-event'),
      report: z.string().min(1).max(256),
      event: z.string().regex(/^\d{1,6}$/),
    }),
    ({ report: id, event: place }, presenting) => {
      const report = presenting.state.reports.get(id);
      const occasion = report && occasionOf(presenting.state, report);
      // What has been answered since asks nobody for anything.
      return occasion && Number(place) === report.history.length - 1
        ? presentLatest(report, occasion, presenting)
        : undefined;
    },
    { as: 'news', alerts: true, awaits: ({ report }, presenting) => awaitedForReport(report, presenting) },
    ({ report }, { reports }) => (reports.get(report)?.history ?? []).map(({ by }) => by),
  ),
] as const;

/** Those in the group's chat who may approve it or ask for more. */
export function awaitedForReport(id: string, { state, forum }: Presenting): readonly MemberId[] {
  const report = state.reports.get(id);
  const occasion = report && occasionOf(state, report);
  if (!occasion || report.status !== 'submitted') return [];
  const here = representatives(state, forum);
  return deciders(state, occasion, report.submittedBy).filter((member) => here.includes(member));
}

function presentLatest(report: Report, occasion: ReportOccasion, presenting: Presenting) {
  const { status, history } = report;
  const { reason = '', by = '' } = history.at(-1) ?? {};
  const asked = history.at(-2)?.reason;
  const again = status === 'submitted' && asked !== undefined;
  return presentNews(presenting, again ? 'report-again' : `report-${status}`, {
    told: {
      report: reportLine(presenting, occasion).inText,
      from: submittedFrom(presenting, report),
      name: presenting.people.name(by),
      reason,
      asked,
      brief: shortened(reason, LONGEST_REASON_IN_NEWS),
    },
    lines: [
      ...(asked === undefined ? [] : ['news.report-submitted.asked']),
      ...(status === 'submitted' ? ['news.report-submitted.what'] : []),
      ...(reason === '' ? [] : ['news.report-sent-back.reason']),
    ],
    buttons: buttons(report),
  });
}

function buttons(report: Report): readonly NewsButton[] {
  const { id, status } = report;
  const read = { title: 'report.button.read', verb: 'open-report', data: { report: id } };
  if (status === 'approved') return [read];
  if (status === 'sent-back')
    return [{ title: 'report.button.complete', verb: 'report-form', data: { report: id }, asked: true }];
  const submission = { report: id, round: roundOf(report) };
  return [{ title: 'report.button.approve', verb: 'approve-report', data: submission, asked: true }, read];
}

const WHAT = {
  reportSubmitted: 'submitted',
  reportSentBack: 'sent-back',
  reportApproved: 'approved',
} as const;

/** The first submission comes as a card in the group's chat; one that comes again is only an edit of it. */
export function reportNews(fact: ReportFact, after: Registered, by: string): readonly Notice[] {
  const report = after.reports.get(fact.report);
  const occasion = report && occasionOf(after, report);
  if (!occasion) return [];
  const what = WHAT[fact.type];
  const event = report.history.findLastIndex((one) => one.what === what);
  const slot = `report-event:${report.id}:${event}`;
  const show = { subject: 'report-event', report: report.id, event: String(event) };
  const again = what === 'submitted' && event > 0 ? occasion.recipients.forums : [];
  const [preferred = report.forum] = what === 'submitted' ? occasion.recipients.forums : [];
  return [
    ...again.map((forum): Notice => ({ forum, slot: `${slot}:${forum}`, show })),
    ...concernedBy(report, occasion, after)
      .filter((member) => member !== by)
      .flatMap((to): Notice[] => {
        // Whoever prepares it may sit in another forum: what they are told is about that one.
        const own = forumWith(after, to, preferred);
        return own === undefined ? [] : [{ forum: own, slot: `${slot}:${to}`, show, to }];
      }),
  ];
}

/** Whose turn it is; when it is approved, those who have handed it in. */
function concernedBy(report: Report, occasion: ReportOccasion, state: Registered): readonly MemberId[] {
  switch (report.status) {
    case 'submitted':
      return deciders(state, occasion, report.submittedBy);
    case 'sent-back':
      return preparersOf(state, occasion);
    case 'approved':
      return [...new Set(report.history.flatMap(({ what, by }) => (what === 'submitted' ? by : [])))];
  }
}
