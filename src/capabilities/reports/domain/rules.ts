import type { Actor } from '../../../partnership/domain/actor.ts';
import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { Fact } from '../../index.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found } from '../../../partnership/domain/refusal.ts';
import { recordable } from '../../../partnership/domain/text.ts';
import { reportOccasions } from './due.ts';
import type { ReportOccasion } from './due.ts';
import { formFields, readForm } from './form.ts';
import type { Typed } from './form.ts';
import { roundOf } from './report.ts';
import type { Report, ReportValue } from './report.ts';
import { concernsForum, deciders, preparersOf, recipientsOf } from './report-roles.ts';

/** Why a report is sent back (choice). */
export const LONGEST_SENDING_BACK = 1000;

interface AboutReport {
  readonly forum: string;
  readonly report: string;
}

/** Which submission was before the eyes of whoever decides. */
interface AboutSubmission extends AboutReport {
  readonly round: number;
}

interface SubmitReport extends AboutReport {
  readonly type: 'submitReport';
  readonly typed: Typed;
}

interface ApproveReport extends AboutSubmission {
  readonly type: 'approveReport';
}

interface SendBackReport extends AboutSubmission {
  readonly type: 'sendBackReport';
  readonly reason: string;
}

type FoundReport = Found<{ registered: Registered; occasion: ReportOccasion; report: Report | undefined }>;

/** A report that does not concern the forum is as unknown there as one that never was. @param at UTC, ISO 8601 */
export function findReport(state: Partnership, { forum, report: id }: AboutReport, at: string): FoundReport {
  if (state.status !== 'registered') return refuse({ code: 'not-registered' });
  const occasion = reportOccasions(state, localDay(at)).find((candidate) => candidate.id === id);
  if (!occasion || !concernsForum(occasion, forum)) return refuse({ code: 'unknown-report' });
  return { ok: true, registered: state, occasion, report: state.reports.get(id) };
}

/** The report, if the person may hand it in now: it has not been, or it was sent back. */
export function findSubmittable(state: Partnership, wanted: AboutReport, { by, at }: Actor): FoundReport {
  const found = findReport(state, wanted, at);
  if (!found.ok) return found;
  if (!preparersOf(found.registered, found.occasion).includes(by)) return refuse({ code: 'not-preparer' });
  if (found.report?.status === 'approved') return refuse({ code: 'report-approved-already' });
  if (found.report?.status === 'submitted') return refuse({ code: 'report-submitted-already' });
  return found;
}

function submitReport(state: Partnership, command: SubmitReport, actor: Actor): Decided<Fact> {
  const { by, at } = actor;
  const submittable = findSubmittable(state, command, actor);
  const found = findReport(state, command, at);
  if (!found.ok) return found;
  const { registered, occasion, report } = found;
  const { values, refusals } = readForm(
    formFields(agreementInForce(registered, localDay(at)), occasion.definition),
    command.typed,
  );
  // The same form sent twice has handed its report in already.
  if (report?.status === 'submitted' && report.submittedBy === by && same(report.values, values))
    return accept();
  if (!submittable.ok) return submittable;
  const [refusal] = refusals;
  if (refusal) return refuse(refusal);
  return accept({
    type: 'reportSubmitted',
    v: 1,
    report: occasion.id,
    definition: occasion.definition.id,
    forum: command.forum,
    values: [...values],
  });
}

/** Both are in the order of the form's fields. */
const same = (one: readonly ReportValue[], other: readonly ReportValue[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The report as submitted, if the person may approve it or send it back. */
export function findDecidable(
  state: Partnership,
  wanted: AboutSubmission,
  { by, at }: Actor,
): Found<{ occasion: ReportOccasion; report: Report }> {
  const found = findReport(state, wanted, at);
  if (!found.ok) return found;
  const { registered, occasion, report } = found;
  if (!recipientsOf(registered, occasion).includes(by)) return refuse({ code: 'not-recipient' });
  if (!report || report.status === 'sent-back') return refuse({ code: 'report-not-submitted' });
  if (report.status === 'approved') return refuse({ code: 'report-approved-already' });
  if (!deciders(registered, occasion, report.submittedBy).includes(by)) return refuse({ code: 'own-report' });
  return roundOf(report) === wanted.round
    ? { ok: true, occasion, report }
    : refuse({ code: 'report-changed' });
}

function approveReport(state: Partnership, command: ApproveReport, actor: Actor): Decided<Fact> {
  // The same button pressed twice has approved already.
  if (isLatest(state, command, actor, { what: 'approved' })) return accept();
  const found = findDecidable(state, command, actor);
  if (!found.ok) return found;
  return accept({ type: 'reportApproved', v: 1, report: found.report.id });
}

function sendBackReport(state: Partnership, command: SendBackReport, actor: Actor): Decided<Fact> {
  const written = recordable(command.reason, LONGEST_SENDING_BACK);
  if (written.ok && isLatest(state, command, actor, { what: 'sent-back', reason: written.text }))
    return accept();
  const found = findDecidable(state, command, actor);
  if (!found.ok) return found;
  if (!written.ok) return written;
  return accept({ type: 'reportSentBack', v: 1, report: found.report.id, reason: written.text });
}

function isLatest(
  state: Partnership,
  { forum, report: id, round }: AboutSubmission,
  { by, at }: Actor,
  wanted: { readonly what: 'approved' | 'sent-back'; readonly reason?: string },
): boolean {
  const found = findReport(state, { forum, report: id }, at);
  if (!found.ok || !found.report || roundOf(found.report) !== round) return false;
  const latest = found.report.history.at(-1);
  return latest?.what === wanted.what && latest.by === by && latest.reason === wanted.reason;
}

/** What can be done about reports: one rule per command, by the command's name. */
export const reportRules = { submitReport, approveReport, sendBackReport };
