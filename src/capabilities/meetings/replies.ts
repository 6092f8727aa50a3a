import { heldMeeting, mayLead, meetingTakenPartIn } from './domain/leading.ts';
import { knownMeeting } from './domain/known.ts';
import type { AboutMeeting } from './domain/known.ts';
import { isHeld } from './domain/meeting.ts';
import type { HeldMeeting, Meeting, PlannedMeeting } from './domain/meeting.ts';
import { plannedMeeting } from './domain/planned.ts';
import { refuse } from '../../partnership/domain/refusal.ts';
import type { Found } from '../../partnership/domain/refusal.ts';
import { forumOf } from '../../partnership/domain/state.ts';
import { actorIn } from '../../partnership/request-context.ts';
import type { RequestContext } from '../../partnership/request-context.ts';
import { refusedHere } from '../../partnership/refused-here.ts';
import type { Reply } from '../../partnership/reply.ts';

/** A meeting of this chat, or the answer that says why not. */
export type MeetingOrReply<M extends Meeting> =
  { readonly ok: true; readonly meeting: M } | { readonly ok: false; readonly reply: Reply };

const orReply = async <M extends Meeting>(
  context: RequestContext,
  found: Found<{ meeting: M }>,
): Promise<MeetingOrReply<M>> =>
  found.ok ? found : { ok: false, reply: await refusedHere(context, found.refusal) };

const aboutHere = ({ session }: RequestContext, meeting: string): AboutMeeting => ({
  forum: session.forum,
  meeting,
});

/** The meeting, whatever has become of it, for a representative. */
export async function anyMeeting(context: RequestContext, id: string): Promise<MeetingOrReply<Meeting>> {
  const found = forumOf(context.state, context.session.forum, await actorIn(context));
  return orReply(context, found.ok ? knownMeeting(context.state, aboutHere(context, id)) : found);
}

/** The meeting, which has not been opened or cancelled, for a representative to do something about. */
export const plannedFor = async (
  context: RequestContext,
  id: string,
): Promise<MeetingOrReply<PlannedMeeting>> =>
  orReply(context, plannedMeeting(context.state, aboutHere(context, id), await actorIn(context)));

/** The meeting that has been opened, for a representative. */
export const openedMeeting = async (
  context: RequestContext,
  id: string,
): Promise<MeetingOrReply<HeldMeeting>> =>
  orReply(context, heldMeeting(context.state, aboutHere(context, id), await actorIn(context)));

/** The meeting while it goes on, for those who may lead it: nobody is shown a form that they may not send. */
export async function meetingToLead(
  context: RequestContext,
  id: string,
): Promise<MeetingOrReply<HeldMeeting>> {
  const found = await openedMeeting(context, id);
  if (!found.ok) return found;
  const { leader, status } = found.meeting;
  const { by, at } = await actorIn(context);
  const leads = mayLead(context.state, found.meeting, by, at);
  if (leads && status === 'open') return found;
  return orReply(
    context,
    refuse(leads ? { code: 'meeting-closed' } : { code: 'only-leader', member: leader }),
  );
}

/** The meeting while it goes on, for those who take part in it: also a substitute who serves. */
export const meetingTakenPartInHere = async (
  context: RequestContext,
  id: string,
): Promise<MeetingOrReply<HeldMeeting>> =>
  orReply(context, meetingTakenPartIn(context.state, aboutHere(context, id), await actorIn(context)));

/** The meeting that has been opened, for anybody in the chat to read about. */
export function readableMeeting({ session, state }: RequestContext, id: string): HeldMeeting | undefined {
  const meeting = state.meetings.get(id);
  return meeting && isHeld(meeting) && meeting.forum === session.forum ? meeting : undefined;
}
