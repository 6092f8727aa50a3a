import { knownMeeting } from '../meetings/domain/known.ts';
import type { AttendanceAnswer, PlannedMeeting } from '../meetings/domain/meeting.ts';
import { openedMeeting } from '../meetings/replies.ts';
import { plannedFor } from '../meetings/planned-for.ts';
import { forumOf } from '../../partnership/domain/state.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { actingIn } from '../../partnership/asked.ts';
import type { Answers, Asked } from '../../partnership/asked.ts';
import { isAboutForm } from '../../partnership/filled-in.ts';
import { namesIn, refusedHere } from '../../partnership/refused-here.ts';
import { say, show } from '../../partnership/replies.ts';
import type { Message, Reply } from '../views.ts';
import { attendanceForm, filledAttendanceForm } from './present-asked.ts';
import { presentSubstituteForm } from './present.ts';
import type { FilledSubstitute } from './present.ts';
import type { AttendanceRequest } from './requests.ts';
import { resolveAttendance, resolveSubstitute, substituteChoices } from './substitute-choice.ts';

type Request<A extends AttendanceRequest['ask']> = Extract<AttendanceRequest, { ask: A }>;

export const attendanceAnswers: Answers<AttendanceRequest> = {
  'answer-attendance': (asked, { meeting, answer }) => answerAttendance(asked, { meeting, answer }),
  'substitute-form': async (asked, { meeting }) => {
    const found = await plannedFor(asked, meeting);
    if ('reply' in found) return found.reply;
    return substituteForm(asked, found.meeting, await substituteBefore(asked, found.meeting));
  },
  'send-substitute': sendSubstitute,
  'open-meeting': (asked, request) =>
    withAttendance(asked, request, 'openMeeting', { message: 'meeting-opened' }),
  'attendance-form': async (asked, { meeting: id }) => {
    const found = await openedMeeting(asked, id);
    if (!found.ok) return found.reply;
    const { meeting } = found;
    return attendanceForm(asked, meeting, meeting.attendance);
  },
  'correct-attendance': (asked, request) =>
    withAttendance(asked, request, 'correctAttendance', { message: 'attendance-corrected' }),
};

/**
 * A person whom the form chose is made a member first; anyone who may not send the form is refused before that. When the
 * attendance itself is what is wrong, the form comes back with what was chosen.
 */
async function withAttendance(
  asked: Asked,
  { meeting: id, attendance: given }: Request<'open-meeting' | 'correct-attendance'>,
  type: 'openMeeting' | 'correctAttendance',
  done: Message,
): Promise<Reply> {
  const { scene, state } = asked;
  const found = forumOf(state, scene.forum, await actingIn(asked));
  if (!found.ok) return refusedHere(asked, found.refusal);
  const known = knownMeeting(state, { forum: scene.forum, meeting: id });
  if (!known.ok) return refusedHere(asked, known.refusal);
  const { meeting } = known;
  const again = (refusal: Refusal): Promise<Reply> =>
    isAboutForm(refusal) ? filledAttendanceForm(asked, meeting, given, refusal) : refusedHere(asked, refusal);
  const chosen = await resolveAttendance(asked, meeting, given);
  if (!chosen.ok) return again(chosen.refusal);
  const { attendance } = chosen;
  const outcome = await scene.execute({ type, forum: scene.forum, meeting: id, attendance });
  return outcome.ok ? say(done) : again(outcome.refusal);
}

async function substituteForm(
  asked: Asked,
  meeting: PlannedMeeting,
  filled: FilledSubstitute,
  refusal?: Refusal,
): Promise<Reply> {
  const substitutes = await substituteChoices(asked, meeting);
  const form = presentSubstituteForm(meeting, filled, {
    ...(substitutes && { substitutes }),
    ...(refusal && { refusal, names: await namesIn(asked, refusal) }),
  });
  return show(form);
}

/** What the person has answered before: a substitute who is to serve is chosen, anybody else is written. */
async function substituteBefore({ scene }: Asked, { answers }: PlannedMeeting): Promise<FilledSubstitute> {
  const { substitute = '', servedBy } = answers.get(await scene.member()) ?? {};
  const known = servedBy === undefined ? undefined : (await scene.people([servedBy])).person(servedBy);
  return known ? { name: '', person: known.aadObjectId } : { name: substitute, person: '' };
}

async function sendSubstitute(
  asked: Asked,
  { meeting, name, person }: Request<'send-substitute'>,
): Promise<Reply> {
  const found = await plannedFor(asked, meeting);
  if ('reply' in found) return found.reply;
  const again = (refusal: Refusal): Promise<Reply> =>
    substituteForm(asked, found.meeting, { name, person }, refusal);
  const substitute = await resolveSubstitute(asked, found.meeting, { name, person });
  if (!substitute.ok) return again(substitute.refusal);
  const { servedBy } = substitute;
  const answer = {
    answer: 'substitute',
    name: substitute.name,
    ...(servedBy !== undefined && { servedBy }),
  } as const;
  return answerAttendance(asked, { meeting, ...answer }, again);
}

/** @param again the form with what is wrong with it, if a form was filled in */
async function answerAttendance(
  asked: Asked,
  given: { readonly meeting: string; readonly name?: string; readonly servedBy?: string } & Pick<
    AttendanceAnswer,
    'answer'
  >,
  again?: (refusal: Refusal) => Promise<Reply>,
): Promise<Reply> {
  const { scene } = asked;
  const outcome = await scene.execute({ type: 'answerAttendance', forum: scene.forum, ...given });
  if (!outcome.ok) {
    const { refusal } = outcome;
    return again && isAboutForm(refusal) ? again(refusal) : refusedHere(asked, refusal);
  }
  const message = outcome.facts.length > 0 ? 'attendance-answered' : 'attendance-unchanged';
  return say({ message, answer: given.answer });
}
