import type { PlannedMeeting } from '../meetings/domain/meeting.ts';
import { anyMeeting, openedMeeting, plannedFor } from '../meetings/replies.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { carriedOut, refusedOrFormAgain } from '../../partnership/carried-out.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { show } from '../../partnership/replies.ts';
import type { Command, Message } from '../index.ts';
import type { Reply } from '../../partnership/reply.ts';
import { unmarked } from './domain/attendance.ts';
import { attendanceForm, filledAttendanceForm, substituteFormOf } from './present-asked.ts';
import { presentSubstituteForm } from './present.ts';
import type { AttendanceRequest } from './requests.ts';
import { coOptedForm, recordCoOpted } from './co-opted-answers.ts';
import { resolveAttendance, resolveSubstitute } from './substitute-choice.ts';
import type { FilledSubstitute } from './substitute-choice.ts';

type Request<A extends AttendanceRequest['ask']> = Extract<AttendanceRequest, { ask: A }>;

export const attendanceAnswers: Answers<AttendanceRequest> = {
  'answer-attendance': (context, { meeting, answer, startsAt }) =>
    answerAttendance(context, { meeting, answer, ...(startsAt !== undefined && { startsAt }) }),
  'substitute-form': async (context, { meeting }) => {
    const found = await plannedFor(context, meeting);
    if (!found.ok) return found.reply;
    return substituteForm(context, found.meeting, await substituteBefore(context, found.meeting));
  },
  async 'send-substitute'(context, { meeting, name, person }) {
    const found = await plannedFor(context, meeting);
    if (!found.ok) return found.reply;
    const again = (refusal: Refusal): Promise<Reply> =>
      substituteForm(context, found.meeting, { name, person }, refusal);
    const substitute = await resolveSubstitute(context, found.meeting, { name, person });
    if (!substitute.ok) return again(substitute.refusal);
    return answerAttendance(context, { meeting, answer: 'substitute', ...substitute.chosen }, again);
  },
  'open-meeting': (context, request) =>
    withAttendance(context, request, 'openMeeting', { message: 'meeting-opened' }),
  'attendance-form': async (context, { meeting: id }) => {
    const found = await openedMeeting(context, id);
    if (!found.ok) return found.reply;
    const { meeting } = found;
    // Of whom nobody has said anything the form says nothing either.
    const unsaid = unmarked(meeting);
    return attendanceForm(
      context,
      meeting,
      meeting.attendance.filter(({ member }) => !unsaid.includes(member)),
    );
  },
  'correct-attendance': (context, request) =>
    withAttendance(context, request, 'correctAttendance', { message: 'attendance-corrected' }),
  'i-am-here': (context, { meeting }) =>
    carriedOut(
      context,
      { type: 'markAttendance', meeting, state: 'present' },
      { message: 'marked', here: true },
    ),
  'i-am-not-here': (context, { meeting }) =>
    carriedOut(
      context,
      { type: 'markAttendance', meeting, state: 'absent' },
      { message: 'marked', here: false },
    ),
  'co-opted-form': (context, { meeting }) => coOptedForm(context, meeting, { person: '', text: '' }),
  'record-co-opted': recordCoOpted,
  'remove-co-opted': (context, { meeting, coOpted }) =>
    carriedOut(context, { type: 'removeCoOpted', meeting, coOpted }, { message: 'co-opted-removed' }),
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
  const found = await anyMeeting(context, id);
  if (!found.ok) return found.reply;
  const { meeting } = found;
  const formAgain = (refusal: Refusal): Promise<Reply> =>
    filledAttendanceForm(context, meeting, given, refusal);
  const chosen = await resolveAttendance(context, meeting, given);
  if (!chosen.ok) return refusedOrFormAgain(context, chosen.refusal, formAgain);
  const { attendance } = chosen;
  return carriedOut(context, { type, meeting: id, attendance }, done, formAgain);
}

async function substituteForm(
  context: RequestContext,
  meeting: PlannedMeeting,
  filled: FilledSubstitute,
  refusal?: Refusal,
): Promise<Reply> {
  const about = await substituteFormOf(context, meeting, refusal);
  return show(presentSubstituteForm(meeting, filled, about));
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

/** @param again the form with what is wrong with it, if a form was filled in */
const answerAttendance = (
  context: RequestContext,
  given: Omit<Extract<Command, { type: 'answerAttendance' }>, 'type' | 'forum'>,
  again?: (refusal: Refusal) => Promise<Reply>,
): Promise<Reply> =>
  carriedOut(
    context,
    { type: 'answerAttendance', ...given },
    ({ facts }) => ({
      message: facts.length > 0 ? 'attendance-answered' : 'attendance-unchanged',
      answer: given.answer,
    }),
    again,
  );
