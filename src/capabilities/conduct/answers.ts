import { expectedAttendance } from '../attendance/domain/attendance.ts';
import { knownMeeting } from '../meetings/domain/known.ts';
import { openMeeting as openMeetingIn } from '../meetings/domain/planned.ts';
import { isHeld, isPlanned } from '../meetings/domain/meeting.ts';
import type { Attendance, Meeting } from '../meetings/domain/meeting.ts';
import { forumOf } from '../../partnership/domain/state.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { representatives } from '../../partnership/domain/seats.ts';
import { actingIn } from '../../partnership/asked.ts';
import type { Answers, Asked } from '../../partnership/asked.ts';
import type { Directory } from '../../partnership/members.ts';
import { refusedWith, say, show } from '../../partnership/replies.ts';
import type { Message, Reply } from '../views.ts';
import { expectedAt, presentAttendanceForm, presentCloseMeeting } from './present-forms.ts';
import type { ConductRequest } from './requests.ts';
import type { AttendanceFormView } from './views.ts';
import { isAboutForm } from '../../partnership/filled-in.ts';
import { openedMeeting, saidOrRefused } from '../meetings/replies.ts';
import { agenda, showAgenda } from './shown-agenda.ts';
import { namesIn, refusedHere } from '../../partnership/refused-here.ts';
import { asGiven, chosenAttendance, substituteChoices } from '../attendance/substitute-choice.ts';
import type { GivenAttendance } from '../attendance/substitute-choice.ts';

type Asks =
  | 'open-meeting-form'
  | 'open-meeting'
  | 'attendance-form'
  | 'correct-attendance'
  | 'show-agenda'
  | 'agenda'
  | 'take-up'
  | 'close-meeting-form'
  | 'close-meeting';

export const conductAnswers: Answers<Extract<ConductRequest, { ask: Asks }>> = {
  'open-meeting-form': openMeetingForm,
  'open-meeting': (asked, request) =>
    withAttendance(asked, request, 'openMeeting', { message: 'meeting-opened' }),
  'attendance-form': attendanceForm,
  'correct-attendance': (asked, request) =>
    withAttendance(asked, request, 'correctAttendance', { message: 'attendance-corrected' }),
  'show-agenda': showAgenda,
  agenda,
  'take-up': async (asked, { meeting, item }) => {
    const { scene } = asked;
    const outcome = await scene.execute({ type: 'takeUpMatter', forum: scene.forum, meeting, item });
    return saidOrRefused(asked, outcome, { message: 'matter-taken-up' });
  },
  'close-meeting-form': closeMeetingForm,
  'close-meeting': async (asked, { meeting }) => {
    const { scene } = asked;
    const outcome = await scene.execute({ type: 'closeMeeting', forum: scene.forum, meeting });
    return saidOrRefused(asked, outcome, { message: 'meeting-closed' });
  },
};

async function openMeetingForm(asked: Asked, { meeting: id }: { meeting: string }): Promise<Reply> {
  const { scene, state } = asked;
  const found = forumOf(state, scene.forum, await actingIn(asked));
  if (!found.ok) return refusedWith(found.refusal);
  const known = knownMeeting(state, { forum: scene.forum, meeting: id });
  if (!known.ok) return refusedWith(known.refusal);
  const { meeting } = known;
  if (isHeld(meeting)) return showAgenda(asked, { meeting: id });
  if (!isPlanned(meeting)) return refusedWith({ code: 'meeting-cancelled', moment: meeting.startsAt });
  if (meeting.status === 'draft') return refusedWith({ code: 'meeting-is-draft', moment: meeting.startsAt });
  const expected = expectedAttendance(representatives(state, scene.forum), meeting);
  const people = await directoryFor(asked, expected);
  return show(await attendanceView(asked, meeting, asGiven(expected, people)));
}

interface WithAttendance {
  readonly meeting: string;
  readonly attendance: readonly GivenAttendance[];
}

/** Whom the form chose is made a member first; who may not send it is refused before that. */
async function withAttendance(
  asked: Asked,
  { meeting: id, attendance: given }: WithAttendance,
  type: 'openMeeting' | 'correctAttendance',
  done: Message,
): Promise<Reply> {
  const { scene, state } = asked;
  const found = forumOf(state, scene.forum, await actingIn(asked));
  if (!found.ok) return refusedHere(asked, found.refusal);
  const known = knownMeeting(state, { forum: scene.forum, meeting: id });
  if (!known.ok) return refusedHere(asked, known.refusal);
  const { meeting } = known;
  const chosen = await chosenAttendance(asked, meeting, given);
  if (!chosen.ok) return againOrRefused(asked, meeting, given, chosen.refusal);
  const { attendance } = chosen;
  const outcome = await scene.execute({ type, forum: scene.forum, meeting: id, attendance });
  return outcome.ok ? say(done) : againOrRefused(asked, meeting, given, outcome.refusal);
}

async function attendanceForm(asked: Asked, { meeting: id }: { meeting: string }): Promise<Reply> {
  const found = await openedMeeting(asked, id);
  if (!found.ok) return found.reply;
  const { meeting } = found;
  const people = await directoryFor(asked, meeting.attendance);
  return show(await attendanceView(asked, meeting, asGiven(meeting.attendance, people)));
}

/** When the attendance itself is what is wrong, the form comes back with what was chosen. */
async function againOrRefused(
  asked: Asked,
  meeting: Meeting,
  attendance: readonly GivenAttendance[],
  problem: Refusal,
): Promise<Reply> {
  return isAboutForm(problem)
    ? show(await attendanceView(asked, meeting, attendance, problem))
    : refusedHere(asked, problem);
}

async function attendanceView(
  asked: Asked,
  meeting: Meeting,
  given: readonly GivenAttendance[],
  problem?: Refusal,
): Promise<AttendanceFormView> {
  const { scene, state, now } = asked;
  const people = await scene.people(expectedAt(state, meeting));
  const substitutes = await substituteChoices(asked, meeting);
  return presentAttendanceForm({ state, people, now }, meeting, {
    given,
    reader: await actingIn(asked),
    ...(substitutes && { substitutes }),
    ...(problem && { problem, names: await namesIn(asked, problem) }),
  });
}

const directoryFor = ({ scene }: Asked, attendance: readonly Attendance[]): Promise<Directory> =>
  scene.people(attendance.flatMap(({ servedBy }) => servedBy ?? []));

/** Without a meeting: the one that is open here. */
export async function closeMeetingForm(asked: Asked, { meeting: id }: { meeting?: string }): Promise<Reply> {
  const { scene, state } = asked;
  const wanted = id ?? openMeetingIn(state, scene.forum)?.id;
  if (wanted === undefined) return refusedWith({ code: 'no-open-meeting' });
  const found = await openedMeeting(asked, wanted, true);
  if (!found.ok) return found.reply;
  const { meeting } = found;
  if (meeting.status !== 'open') return refusedWith({ code: 'meeting-closed' });
  return show(presentCloseMeeting(asked, meeting));
}
