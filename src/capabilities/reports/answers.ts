import { formFields, readForm } from './domain/form.ts';
import { findDecidable, findReport, findSubmittable } from './domain/rules.ts';
import { actingIn } from '../../partnership/asked.ts';
import type { Answers, Asked } from '../../partnership/asked.ts';
import { isAboutForm } from '../../partnership/filled-in.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import { refusedWith, say, show } from '../../partnership/replies.ts';
import type { Reply } from '../views.ts';
import { presentReports } from './present.ts';
import { presentForm, presentSendBackForm } from './present-form.ts';
import { presentReport } from './present-report.ts';
import type { ReportRequest } from './requests.ts';

export const reportAnswers: Answers<ReportRequest> = {
  reports: async (asked) =>
    show(presentReports(await asked.scene.presenting(asked), await asked.scene.member())),
  'open-report': openReport,
  'report-form': (asked, { report }) => reportForm(asked, report),
  'submit-report': submitReport,
  'approve-report': async ({ scene }, { report, round }) => {
    const outcome = await scene.execute({ type: 'approveReport', forum: scene.forum, report, round });
    return outcome.ok ? say({ message: 'report-approved' }) : refusedWith(outcome.refusal);
  },
  'send-back-report-form': sendBackForm,
  'send-back-report': sendBack,
};

async function openReport(asked: Asked, { report }: { report: string }): Promise<Reply> {
  const { scene, state } = asked;
  const wanted = { forum: scene.forum, report };
  if (findSubmittable(state, wanted, await actingIn(asked)).ok) return reportForm(asked, report);
  const found = findReport(state, wanted, asked.now.toISOString());
  if (!found.ok) return refusedWith(found.refusal);
  const submitted = presentReport(await scene.presenting(asked), report);
  return submitted ? show(submitted) : refusedWith({ code: 'not-preparer' });
}

async function reportForm(asked: Asked, report: string): Promise<Reply> {
  const { scene, state } = asked;
  const found = findSubmittable(state, { forum: scene.forum, report }, await actingIn(asked));
  if (!found.ok) return refusedWith(found.refusal);
  return show(presentForm(await scene.presenting(asked), found.occasion));
}

/** Whatever the reason for a refusal, the form comes back with all that was typed. */
async function submitReport(
  asked: Asked,
  { report, fields }: { report: string; fields: Readonly<Record<string, string>> },
): Promise<Reply> {
  const { scene, now } = asked;
  const wanted = { forum: scene.forum, report };
  const outcome = await scene.execute({ type: 'submitReport', ...wanted, typed: fields });
  if (outcome.ok) return say({ message: 'report-submitted' });
  const found = findReport(outcome.state, wanted, now.toISOString());
  if (!found.ok) return refusedWith(outcome.refusal);
  const { registered: state, occasion } = found;
  const { refusals } = readForm(formFields(agreementNow({ state, now }), occasion.definition), fields);
  const submittable = findSubmittable(state, wanted, await actingIn(asked));
  const presenting = await scene.presenting({ state, now });
  return show(presentForm(presenting, occasion, fields, submittable.ok ? refusals : [outcome.refusal]));
}

async function sendBackForm(
  asked: Asked,
  { report, round }: { report: string; round: number },
): Promise<Reply> {
  const { scene, state } = asked;
  const wanted = { forum: scene.forum, report, round };
  const decidable = findDecidable(state, wanted, await actingIn(asked));
  if (!decidable.ok) return refusedWith(decidable.refusal);
  return show(presentSendBackForm(decidable.occasion, { round, reason: '' }));
}

/** When the reason itself is what is wrong, the form comes back with what was typed. */
async function sendBack(
  asked: Asked,
  { report, round, reason }: { report: string; round: number; reason: string },
): Promise<Reply> {
  const { scene, state } = asked;
  const wanted = { forum: scene.forum, report, round };
  const outcome = await scene.execute({ type: 'sendBackReport', ...wanted, reason });
  if (outcome.ok) return say({ message: 'report-sent-back' });
  const { refusal } = outcome;
  const found = findReport(state, wanted, asked.now.toISOString());
  if (!isAboutForm(refusal) || !found.ok) return refusedWith(refusal);
  return show(presentSendBackForm(found.occasion, { round, reason, refusal }));
}
