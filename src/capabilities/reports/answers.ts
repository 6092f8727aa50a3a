import { formFields, readForm } from './domain/form.ts';
import { findDecidable, findReport, findSubmittable } from './domain/rules.ts';
import { actorIn } from '../../partnership/request-context.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
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

  async 'open-report'(context, { report }) {
    const { session, state } = context;
    const about = { forum: session.forum, report };
    if (findSubmittable(state, about, await actorIn(context)).ok) return reportForm(context, { report });
    const found = findReport(state, about, context.now.toISOString());
    if (!found.ok) return refusedWith(found.refusal);
    const submitted = presentReport(await session.presenting(context), report);
    return submitted ? show(submitted) : refusedWith({ code: 'not-preparer' });
  },

  'report-form': reportForm,

  /** Whatever the reason for a refusal, the form comes back with all that was typed. */
  async 'submit-report'(context, { report, fields }) {
    const { session, now } = context;
    const about = { forum: session.forum, report };
    const outcome = await session.execute({ type: 'submitReport', ...about, typed: fields });
    if (outcome.ok) return say({ message: 'report-submitted' });
    const found = findReport(outcome.state, about, now.toISOString());
    if (!found.ok) return refusedWith(outcome.refusal);
    const { registered: state, occasion } = found;
    const { refusals } = readForm(formFields(agreementNow({ state, now }), occasion.definition), fields);
    const submittable = findSubmittable(state, about, await actorIn(context));
    const presenting = await session.presenting({ state, now });
    return show(presentForm(presenting, occasion, fields, submittable.ok ? refusals : [outcome.refusal]));
  },

  'approve-report': (context, { report, round }) =>
    carriedOut(context, { type: 'approveReport', report, round }, { message: 'report-approved' }),

  async 'send-back-report-form'(context, { report, round }) {
    const about = { forum: context.session.forum, report, round };
    const decidable = findDecidable(context.state, about, await actorIn(context));
    if (!decidable.ok) return refusedWith(decidable.refusal);
    return show(presentSendBackForm(decidable.occasion, { round, reason: '' }));
  },

  /** When the reason itself is what is wrong, the form comes back with what was typed. */
  'send-back-report'(context, { report, round, reason }) {
    const about = { forum: context.session.forum, report, round };
    const found = findReport(context.state, about, context.now.toISOString());
    return carriedOut(
      context,
      { type: 'sendBackReport', ...about, reason },
      { message: 'report-sent-back' },
      found.ok
        ? (refusal) => show(presentSendBackForm(found.occasion, { round, reason, refusal }))
        : undefined,
    );
  },
};

async function reportForm(context: RequestContext, { report }: { report: string }): Promise<Reply> {
  const { session, state } = context;
  const found = findSubmittable(state, { forum: session.forum, report }, await actorIn(context));
  if (!found.ok) return refusedWith(found.refusal);
  return show(presentForm(await session.presenting(context), found.occasion));
}
