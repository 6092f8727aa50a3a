import type { Agreement } from '../../agreement/domain/profile.ts';
import type { Actor, Recipient } from '../../agreement/domain/actor.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { reportOccasions } from './domain/due.ts';
import type { ReportOccasion } from './domain/due.ts';
import { formFields, isDeviation } from './domain/form.ts';
import type { Typed } from './domain/form.ts';
import { roundOf } from './domain/report.ts';
import { isOwed, standingOf } from './domain/standing.ts';
import { concernsForum, preparersOf } from './domain/who.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import type { AsOf, Presenting } from '../../partnership/presenting.ts';
import { draftOf } from './draft.ts';
import type {
  ReportDetails,
  ReportFormView,
  ReportLine,
  ReportsView,
  SendBackReportView,
  SubmittedReportView,
  Whose,
} from './views.ts';

/** What the person may hand in, and the other reports that are something to the forum. */
export function presentReports(presenting: Presenting, member: string): ReportsView {
  const { state, forum, now } = presenting;
  const today = localDay(now.toISOString());
  const current = currentOccasions(state, forum, today);
  const isMine = (occasion: ReportOccasion): boolean => {
    const status = state.reports.get(occasion.id)?.status;
    return status !== 'submitted' && status !== 'approved' && preparersOf(state, occasion).includes(member);
  };
  const details = (occasions: readonly ReportOccasion[]): readonly ReportDetails[] =>
    occasions.map((occasion) => detailsOf(presenting, occasion));
  return {
    view: 'reports',
    partnership: agreementNow(presenting).name,
    mine: details(current.filter(isMine)),
    others: details(current.filter((occasion) => !isMine(occasion))),
  };
}

/**
 * Of each definition: everything that waits for somebody, the latest approved, and the next that is coming unless an
 * earlier one is still to be handed in.
 */
function currentOccasions(state: Registered, forum: string, today: string): readonly ReportOccasion[] {
  const occasions = reportOccasions(state, today)
    .filter((occasion) => concernsForum(occasion, forum))
    .map((occasion) => ({ occasion, standing: standingOf(occasion, state.reports.get(occasion.id), today) }));
  const owed = new Set<string>();
  const next = new Map<string, ReportOccasion>();
  const approved = new Map<string, ReportOccasion>();
  for (const { occasion, standing } of occasions) {
    const { id } = occasion.definition;
    if (standing === 'due' || standing === 'overdue') owed.add(id);
    if (standing === 'coming' && !owed.has(id) && !next.has(id)) next.set(id, occasion);
    if (standing === 'approved') approved.set(id, occasion);
  }
  return occasions.flatMap(({ occasion, standing }) => {
    const only = standing === 'coming' ? next : standing === 'approved' ? approved : undefined;
    return only && only.get(occasion.definition.id) !== occasion ? [] : [occasion];
  });
}

/** Those that somebody has to hand in or complete now, soonest first. */
export function owedReports(state: Registered, forum: string, now: Date): readonly ReportLine[] {
  const today = localDay(now.toISOString());
  return reportOccasions(state, today)
    .filter((occasion) => concernsForum(occasion, forum))
    .map((occasion) => lineOf(state, occasion, today))
    .filter(({ standing }) => isOwed(standing));
}

/** The report as submitted; undefined if it has not been. */
export function presentReport(presenting: Presenting, id: string): SubmittedReportView | undefined {
  const { state, people, now } = presenting;
  const occasion = reportOccasions(state, localDay(now.toISOString())).find(
    (candidate) => candidate.id === id,
  );
  const report = state.reports.get(id);
  if (!occasion || !report) return undefined;
  const [first] = report.history;
  const submittedFirst = localDay(first?.at ?? report.submittedAt);
  return {
    view: 'report',
    ...detailsOf(presenting, occasion),
    round: roundOf(report),
    submittedBy: people.name(report.submittedBy),
    submittedAt: report.submittedAt,
    late: occasion.due !== undefined && submittedFirst > occasion.due,
    decided: occasion.recipients.forums.length > 0,
    fields: formFields(agreementNow(presenting), occasion.definition).map((field) => {
      const value = report.values.find((candidate) => candidate.field === field.id);
      return { field, ...(value && { value }), deviates: value !== undefined && isDeviation(field, value) };
    }),
    history: report.history.map(({ what, by, at, reason }) => ({
      what,
      name: people.name(by),
      at,
      ...(reason !== undefined && { reason }),
    })),
  };
}

/** The form, with what was typed before a refusal, or with what it starts from. */
export function presentForm(
  presenting: Presenting,
  occasion: ReportOccasion,
  typed: Typed = {},
  problems: readonly Refusal[] = [],
): ReportFormView {
  const { state, people } = presenting;
  const report = state.reports.get(occasion.id);
  const sentBack = report?.status === 'sent-back' ? report.history.at(-1) : undefined;
  const fields = formFields(agreementNow(presenting), occasion.definition);
  return {
    view: 'report-form',
    ...detailsOf(presenting, occasion),
    fields,
    typed,
    submitted: report?.values ?? [],
    draft: report ? [] : draftOf(presenting, occasion, fields),
    ...(sentBack?.reason !== undefined && {
      sentBack: { name: people.name(sentBack.by), at: sentBack.at, reason: sentBack.reason },
    }),
    problems,
  };
}

/** @param filled which submission is sent back, what was typed, and what is wrong with it */
export const presentSendBackForm = (
  { state, now }: Pick<Presenting, 'state' | 'now'>,
  occasion: ReportOccasion,
  filled: Pick<SendBackReportView, 'round' | 'reason' | 'problem'>,
): SendBackReportView => ({
  view: 'send-back-report',
  ...lineOf(state, occasion, localDay(now.toISOString())),
  ...filled,
});

/** @param today local calendar day, ISO */
function lineOf(state: Registered, occasion: ReportOccasion, today: string): ReportLine {
  const { id, name, ordinal, due } = occasion;
  const standing = standingOf(occasion, state.reports.get(id), today);
  return { report: id, name, ordinal, ...(due !== undefined && { due }), standing };
}

function detailsOf(shown: AsOf, occasion: ReportOccasion): ReportDetails {
  const agreement = agreementNow(shown);
  return {
    ...lineOf(shown.state, occasion, localDay(shown.now.toISOString())),
    preparedBy: whose(agreement, occasion.definition.preparedBy.value),
    recipient: whose(agreement, occasion.definition.recipient.value),
    source: occasion.source,
  };
}

function whose(agreement: Agreement, actor: Actor | Recipient): Whose {
  switch (actor.kind) {
    case 'party': {
      const name = agreement.parties.find(({ id }) => id === actor.party)?.name ?? actor.party;
      return { kind: 'named', name: { sv: name, en: name } };
    }
    case 'forum':
      return { kind: 'named', name: forumInText(agreement, actor.forum) };
    case 'body':
      return { kind: 'named', name: actor.name };
    case 'any-party':
    case 'all-parties':
    case 'counterpart':
    case 'party-in-breach':
      return { kind: actor.kind };
  }
}
