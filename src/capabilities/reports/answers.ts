import { formFields, readForm } from './domain/form.ts';
import { findDecidable, findReport, findSubmittable } from './domain/rules.ts';
import { actorIn } from '../../partnership/request-context.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { isShownInForm } from '../../partnership/refusals-shown-in-form.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import { refusedWith, say, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { presentReports } from './present.ts';
import { presentForm, presentSendBackForm } from './present-form.ts';
import { presentReport } from './present-report.ts';
import type { ReportRequest } from './requests.ts';

export const reportAnswers: Answers<ReportRequest> = {
  reports: async (context) =>
    show(presentReports(await context.session.presenting(context), await context.session.member())),
  'open-report': openReport,
  'report-form': (context, { report }) => reportForm(context, report),
  'submit-report': submitReport,
  'approve-report': async ({ session }, { report, round }) => {
    const outcome = await session.execute({ type: 'approveReport', forum: session.forum, report, round });
    return outcome.ok ? say({ message: 'report-approved' }) : refusedWith(outcome.refusal);
  },
  'send-back-report-form': sendBackForm,
  'send-back-report': sendBack,
};

async function openReport(context: RequestContext, { report }: { report: string }): Promise<Reply> {
  const { session, state } = context;
  const wanted = { forum: session.forum, report };
  if (findSubmittable(state, wanted, await actorIn(context)).ok) return reportForm(context, report);
  const found = findReport(state, wanted, context.now.toISOString());
  if (!found.ok) return refusedWith(found.refusal);
  const submitted = presentReport(await session.presenting(context), report);
  return submitted ? show(submitted) : refusedWith({ code: 'not-preparer' });
}

async function reportForm(context: RequestContext, report: string): Promise<Reply> {
  const { session, state } = context;
  const found = findSubmittable(state, { forum: session.forum, report }, await actorIn(context));
  if (!found.ok) return refusedWith(found.refusal);
  return show(presentForm(await session.presenting(context), found.occasion));
}

/** Whatever the reason for a refusal, the form comes back with all that was typed. */
async function submitReport(
  context: RequestContext,
  { report, fields }: { report: string; fields: Readonly<Record<string, string>> },
): Promise<Reply> {
  const { session, now } = context;
  const wanted = { forum: session.forum, report };
  const outcome = await session.execute({ type: 'submitReport', ...wanted, typed: fields });
  if (outcome.ok) return say({ message: 'report-submitted' });
  const found = findReport(outcome.state, wanted, now.toISOString());
  if (!found.ok) return refusedWith(outcome.refusal);
  const { registered: state, occasion } = found;
  const { refusals } = readForm(formFields(agreementNow({ state, now }), occasion.definition), fields);
  const submittable = findSubmittable(state, wanted, await actorIn(context));
  const presenting = await session.presenting({ state, now });
  return show(presentForm(presenting, occasion, fields, submittable.ok ? refusals : [outcome.refusal]));
}

async function sendBackForm(
  context: RequestContext,
  { report, round }: { report: string; round: number },
): Promise<Reply> {
  const { session, state } = context;
  const wanted = { forum: session.forum, report, round };
  const decidable = findDecidable(state, wanted, await actorIn(context));
  if (!decidable.ok) return refusedWith(decidable.refusal);
  return show(presentSendBackForm(decidable.occasion, { round, reason: '' }));
}

/** When the reason itself is what is wrong, the form comes back with what was typed. */
async function sendBack(
  context: RequestContext,
  { report, round, reason }: { report: string; round: number; reason: string },
): Promise<Reply> {
  const { session, state } = context;
  const wanted = { forum: session.forum, report, round };
  const outcome = await session.execute({ type: 'sendBackReport', ...wanted, reason });
  if (outcome.ok) return say({ message: 'report-sent-back' });
  const { refusal } = outcome;
  const found = findReport(state, wanted, context.now.toISOString());
  if (!isShownInForm(refusal) || !found.ok) return refusedWith(refusal);
  return show(presentSendBackForm(found.occasion, { round, reason, refusal }));
}
