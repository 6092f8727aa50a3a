import { expectedAttendance } from '../attendance/domain/attendance.ts';
import { knownMeeting } from '../meetings/domain/known.ts';
import { openMeeting as openMeetingIn } from '../meetings/domain/planned.ts';
import { isHeld, isPlanned } from '../meetings/domain/meeting.ts';
import { forumOf } from '../../partnership/domain/state.ts';
import { representatives } from '../../partnership/domain/seats.ts';
import { actingIn } from '../../partnership/asked.ts';
import type { Answers, Asked } from '../../partnership/asked.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import type { Reply } from '../views.ts';
import { presentCloseMeeting } from './present-forms.ts';
import type { ConductRequest } from './requests.ts';
import { openedMeeting, saidOrRefused } from '../meetings/replies.ts';
import { agenda, showAgenda } from './shown-agenda.ts';
import { attendanceForm } from '../attendance/present-asked.ts';

export const conductAnswers: Answers<ConductRequest> = {
  'open-meeting-form': openMeetingForm,
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
  return attendanceForm(asked, meeting, expectedAttendance(representatives(state, scene.forum), meeting));
}

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
