import type { RequestContext } from '../../partnership/request-context.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { namesIn } from '../../partnership/refused-here.ts';
import { show } from '../../partnership/replies.ts';
import type { Attendance, Meeting } from '../meetings/domain/meeting.ts';
import type { Reply } from '../../partnership/reply.ts';
import { expectedAt, presentAttendanceForm } from './present.ts';
import type { SubstituteForm } from './present.ts';
import { asGiven, substituteChoices } from './substitute-choice.ts';
import type { GivenAttendance } from './substitute-choice.ts';

/** The form with the attendance as it is known: expected, or recorded. */
export async function attendanceForm(
  context: RequestContext,
  meeting: Meeting,
  attendance: readonly Attendance[],
): Promise<Reply> {
  const serving = await context.session.people(attendance.flatMap(({ servedBy }) => servedBy ?? []));
  return filledAttendanceForm(context, meeting, asGiven(attendance, serving));
}

/** The form as it was filled in, with what is wrong with that. */
export async function filledAttendanceForm(
  context: RequestContext,
  meeting: Meeting,
  given: readonly GivenAttendance[],
  refusal?: Refusal,
): Promise<Reply> {
  const people = await context.session.people(expectedAt(context.state, meeting));
  const about = await substituteFormOf(context, meeting, refusal);
  return show(presentAttendanceForm({ ...context, people }, meeting, given, about));
}

export async function substituteFormOf(
  context: RequestContext,
  meeting: Meeting,
  refusal?: Refusal,
): Promise<SubstituteForm> {
  const substitutes = await substituteChoices(context, meeting);
  return {
    ...(substitutes && { substitutes }),
    ...(refusal && { refusal, names: await namesIn(context, refusal) }),
  };
}
