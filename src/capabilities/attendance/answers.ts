import { knownMeeting } from '../meetings/domain/known.ts';
import type { AttendanceAnswer, PlannedMeeting } from '../meetings/domain/meeting.ts';
import { openedMeeting } from '../meetings/replies.ts';
import { plannedFor } from '../meetings/planned-for.ts';
import { forumOf } from '../../partnership/domain/state.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { actorIn } from '../../partnership/request-context.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { isShownInForm } from '../../partnership/refusals-shown-in-form.ts';
import { namesIn, refusedHere } from '../../partnership/refused-here.ts';
import { say, show } from '../../partnership/replies.ts';
import type { Message } from '../index.ts';
import type { Reply } from '../../partnership/reply.ts';
import { attendanceForm, filledAttendanceForm } from './present-asked.ts';
import { presentSubstituteForm } from './present.ts';
import type { FilledSubstitute } from './present.ts';
import type { AttendanceRequest } from './requests.ts';
import { resolveAttendance, resolveSubstitute, substituteChoices } from './substitute-choice.ts';

type Request<A extends AttendanceRequest['ask']> = Extract<AttendanceRequest, { ask: A }>;

export const attendanceAnswers: Answers<AttendanceRequest> = {
  'answer-attendance': (context, { meeting, answer }) => answerAttendance(context, { meeting, answer }),
  'substitute-form': async (context, { meeting }) => {
    const found = await plannedFor(context, meeting);
    if ('reply' in found) return found.reply;
    return substituteForm(context, found.meeting, await substituteBefore(context, found.meeting));
  },
  'send-substitute': sendSubstitute,
  'open-meeting': (context, request) =>
    withAttendance(context, request, 'openMeeting', { message: 'meeting-opened' }),
  'attendance-form': async (context, { meeting: id }) => {
    const found = await openedMeeting(context, id);
    if (!found.ok) return found.reply;
    const { meeting } = found;
    return attendanceForm(context, meeting, meeting.attendance);
  },
  'correct-attendance': (context, request) =>
    withAttendance(context, request, 'correctAttendance', { message: 'attendance-corrected' }),
};

/**
 * A person whom the form chose is made a member first; anyone who may not send the form is refused before that. When the
 * attendance itself is what is wrong, the form comes back with what was chosen.
 */
async function withAttendance(
  context: RequestContext,
  { meeting: id, attendance: given }: Request<'open-meeting' | 'correct-attendance'>,
  type: 'openMeeting' | 'correctAttendance',
  done: Message,
): Promise<Reply> {
  const { session, state } = context;
  const found = forumOf(state, session.forum, await actorIn(context));
  if (!found.ok) return refusedHere(context, found.refusal);
  const known = knownMeeting(state, { forum: session.forum, meeting: id });
  if (!known.ok) return refusedHere(context, known.refusal);
  const { meeting } = known;
  const again = (refusal: Refusal): Promise<Reply> =>
    isShownInForm(refusal)
      ? filledAttendanceForm(context, meeting, given, refusal)
      : refusedHere(context, refusal);
  const chosen = await resolveAttendance(context, meeting, given);
  if (!chosen.ok) return again(chosen.refusal);
  const { attendance } = chosen;
  const outcome = await session.execute({ type, forum: session.forum, meeting: id, attendance });
  return outcome.ok ? say(done) : again(outcome.refusal);
}

async function substituteForm(
  context: RequestContext,
  meeting: PlannedMeeting,
  filled: FilledSubstitute,
  refusal?: Refusal,
): Promise<Reply> {
  const substitutes = await substituteChoices(context, meeting);
  const form = presentSubstituteForm(meeting, filled, {
    ...(substitutes && { substitutes }),
    ...(refusal && { refusal, names: await namesIn(context, refusal) }),
  });
  return show(form);
}

/** What the person has answered before: a substitute who is to serve is chosen, anybody else is written. */
async function substituteBefore(
  { session }: RequestContext,
  { answers }: PlannedMeeting,
): Promise<FilledSubstitute> {
  const { substitute = '', servedBy } = answers.get(await session.member()) ?? {};
  const known = servedBy === undefined ? undefined : (await session.people([servedBy])).person(servedBy);
  return known ? { name: '', person: known.aadObjectId } : { name: substitute, person: '' };
}

async function sendSubstitute(
  context: RequestContext,
  { meeting, name, person }: Request<'send-substitute'>,
): Promise<Reply> {
  const found = await plannedFor(context, meeting);
  if ('reply' in found) return found.reply;
  const again = (refusal: Refusal): Promise<Reply> =>
    substituteForm(context, found.meeting, { name, person }, refusal);
  const substitute = await resolveSubstitute(context, found.meeting, { name, person });
  if (!substitute.ok) return again(substitute.refusal);
  const { servedBy } = substitute;
  const answer = {
    answer: 'substitute',
    name: substitute.name,
    ...(servedBy !== undefined && { servedBy }),
  } as const;
  return answerAttendance(context, { meeting, ...answer }, again);
}

/** @param again the form with what is wrong with it, if a form was filled in */
async function answerAttendance(
  context: RequestContext,
  given: { readonly meeting: string; readonly name?: string; readonly servedBy?: string } & Pick<
    AttendanceAnswer,
    'answer'
  >,
  again?: (refusal: Refusal) => Promise<Reply>,
): Promise<Reply> {
  const { session } = context;
  const outcome = await session.execute({ type: 'answerAttendance', forum: session.forum, ...given });
  if (!outcome.ok) {
    const { refusal } = outcome;
    return again && isShownInForm(refusal) ? again(refusal) : refusedHere(context, refusal);
  }
  const message = outcome.facts.length > 0 ? 'attendance-answered' : 'attendance-unchanged';
  return say({ message, answer: given.answer });
}
