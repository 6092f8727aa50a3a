import { expectedAttendance } from '../attendance/domain/attendance.ts';
import { openMeeting as openMeetingIn } from '../meetings/domain/planned.ts';
import { isHeld, isPlanned } from '../meetings/domain/meeting.ts';
import { representatives } from '../../partnership/domain/seats.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { presentCloseMeeting } from './present-forms.ts';
import type { ConductRequest } from './requests.ts';
import { anyMeeting, meetingToLead } from '../meetings/replies.ts';
import { agenda, showAgenda } from './shown-agenda.ts';
import { attendanceForm } from '../attendance/present-asked.ts';

export const conductAnswers: Answers<ConductRequest> = {
  async 'open-meeting-form'(context, { meeting: id }) {
    const found = await anyMeeting(context, id);
    if (!found.ok) return found.reply;
    const { meeting } = found;
    if (isHeld(meeting)) return showAgenda(context, { meeting: id });
    if (!isPlanned(meeting)) return refusedWith({ code: 'meeting-cancelled', moment: meeting.startsAt });
    if (meeting.status === 'draft')
      return refusedWith({ code: 'meeting-is-draft', moment: meeting.startsAt });
    const opener = await context.session.member();
    const expected = expectedAttendance(representatives(context.state, meeting.forum), meeting, opener);
    return attendanceForm(context, meeting, expected);
  },
  'undo-opening': (context, { meeting }) =>
    carriedOut(context, { type: 'undoOpening', meeting }, { message: 'opening-undone' }),
  'show-agenda': showAgenda,
  agenda,
  'take-up': (context, { meeting, item }) =>
    carriedOut(context, { type: 'takeUpMatter', meeting, item }, { message: 'matter-taken-up' }),
  'next-item': (context, { meeting, from, item }) =>
    carriedOut(context, { type: 'goToNextMatter', meeting, from, item }, { message: 'matter-taken-up' }),
  'confirm-decision': (context, { meeting, item, proposal }) =>
    carriedOut(context, { type: 'confirmDecision', meeting, item, proposal }, ({ facts }) => {
      const decided = facts.find((fact) => fact.type === 'matterDecided');
      if (decided) return { message: 'matter-decided', decision: decided.decision };
      const declined = facts.some(({ type }) => type === 'matterDeclined');
      return { message: declined ? 'matter-declined' : 'decision-confirmed' };
    }),
  'dispute-decision': (context, { meeting, item, proposal }) =>
    carriedOut(
      context,
      { type: 'disputeDecision', meeting, item, proposal },
      { message: 'decision-disputed' },
    ),
  'withdraw-proposal': (context, { meeting, item, proposal }) =>
    carriedOut(
      context,
      { type: 'withdrawProposal', meeting, item, proposal },
      { message: 'proposal-withdrawn' },
    ),
  'agree-today': (context, { meeting, item }) =>
    carriedOut(
      context,
      { type: 'answerDecidingToday', meeting, item, agrees: true },
      { message: 'today-answered', agrees: true },
    ),
  'object-today': (context, { meeting, item }) =>
    carriedOut(context, { type: 'answerDecidingToday', meeting, item, agrees: false }, ({ facts }) =>
      facts.some(({ type }) => type === 'voteClosed')
        ? { message: 'today-vote-ended' }
        : { message: 'today-answered', agrees: false },
    ),
  'close-meeting-form': closeMeetingForm,
  'close-meeting': (context, { meeting }) =>
    carriedOut(context, { type: 'closeMeeting', meeting }, { message: 'meeting-closed' }),
};

/** Without a meeting: the one that is open here. */
export async function closeMeetingForm(
  context: RequestContext,
  { meeting: id }: { meeting?: string },
): Promise<Reply> {
  const { session, state } = context;
  const wanted = id ?? openMeetingIn(state, session.forum)?.id;
  if (wanted === undefined) return refusedWith({ code: 'no-open-meeting' });
  const found = await meetingToLead(context, wanted);
  if (!found.ok) return found.reply;
  return show(presentCloseMeeting(await session.presenting(context), found.meeting));
}
