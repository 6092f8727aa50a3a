import { actingIn } from '../../partnership/asked.ts';
import type { Asked } from '../../partnership/asked.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { namesIn } from '../../partnership/refused-here.ts';
import { show } from '../../partnership/replies.ts';
import type { Attendance, Meeting } from '../meetings/domain/meeting.ts';
import type { Reply } from '../views.ts';
import { expectedAt, presentAttendanceForm } from './present.ts';
import { asGiven, substituteChoices } from './substitute-choice.ts';
import type { GivenAttendance } from './substitute-choice.ts';

/** The form with the attendance as it is known: expected, or recorded. */
export async function attendanceForm(
  asked: Asked,
  meeting: Meeting,
  attendance: readonly Attendance[],
): Promise<Reply> {
  const serving = await asked.scene.people(attendance.flatMap(({ servedBy }) => servedBy ?? []));
  return filledAttendanceForm(asked, meeting, asGiven(attendance, serving));
}

/** The form as it was filled in, with what is wrong with that. */
export async function filledAttendanceForm(
  asked: Asked,
  meeting: Meeting,
  given: readonly GivenAttendance[],
  refusal?: Refusal,
): Promise<Reply> {
  const { scene, state, now } = asked;
  const people = await scene.people(expectedAt(state, meeting));
  const substitutes = await substituteChoices(asked, meeting);
  const form = presentAttendanceForm({ state, people, now }, meeting, {
    given,
    reader: await actingIn(asked),
    ...(substitutes && { substitutes }),
    ...(refusal && { refusal, names: await namesIn(asked, refusal) }),
  });
  return show(form);
}
