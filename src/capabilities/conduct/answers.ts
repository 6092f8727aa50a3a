import { expectedAttendance } from '../attendance/domain/attendance.ts';
import { knownMeeting } from '../meetings/domain/known.ts';
import { openMeeting as openMeetingIn } from '../meetings/domain/planned.ts';
import { isHeld, isPlanned } from '../meetings/domain/meeting.ts';
import { forumOf } from '../../partnership/domain/state.ts';
import { representatives } from '../../partnership/domain/seats.ts';
import { actorIn } from '../../partnership/request-context.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { presentCloseMeeting } from './present-forms.ts';
import type { ConductRequest } from './requests.ts';
import { openedMeeting, saidOrRefused } from '../meetings/replies.ts';
import { agenda, showAgenda } from './shown-agenda.ts';
import { attendanceForm } from '../attendance/present-asked.ts';

export const conductAnswers: Answers<ConductRequest> = {
  'open-meeting-form': openMeetingForm,
  'show-agenda': showAgenda,
  agenda,
  'take-up': async (context, { meeting, item }) => {
    const { session } = context;
    const outcome = await session.execute({ type: 'takeUpMatter', forum: session.forum, meeting, item });
    return saidOrRefused(context, outcome, { message: 'matter-taken-up' });
  },
  'close-meeting-form': closeMeetingForm,
  'close-meeting': async (context, { meeting }) => {
    const { session } = context;
    const outcome = await session.execute({ type: 'closeMeeting', forum: session.forum, meeting });
    return saidOrRefused(context, outcome, { message: 'meeting-closed' });
  },
};

async function openMeetingForm(
  context: RequestContext,
  { meeting: id }: { meeting: string },
): Promise<Reply> {
  const { session, state } = context;
  const found = forumOf(state, session.forum, await actorIn(context));
  if (!found.ok) return refusedWith(found.refusal);
  const known = knownMeeting(state, { forum: session.forum, meeting: id });
  if (!known.ok) return refusedWith(known.refusal);
  const { meeting } = known;
  if (isHeld(meeting)) return showAgenda(context, { meeting: id });
  if (!isPlanned(meeting)) return refusedWith({ code: 'meeting-cancelled', moment: meeting.startsAt });
  if (meeting.status === 'draft') return refusedWith({ code: 'meeting-is-draft', moment: meeting.startsAt });
  return attendanceForm(context, meeting, expectedAttendance(representatives(state, session.forum), meeting));
}

/** Without a meeting: the one that is open here. */
export async function closeMeetingForm(
  context: RequestContext,
  { meeting: id }: { meeting?: string },
): Promise<Reply> {
  const { session, state } = context;
  const wanted = id ?? openMeetingIn(state, session.forum)?.id;
  if (wanted === undefined) return refusedWith({ code: 'no-open-meeting' });
  const found = await openedMeeting(context, wanted, true);
  if (!found.ok) return found.reply;
  const { meeting } = found;
  if (meeting.status !== 'open') return refusedWith({ code: 'meeting-closed' });
  return show(presentCloseMeeting(context, meeting));
}
