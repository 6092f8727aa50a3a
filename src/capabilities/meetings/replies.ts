import {
  correctableMeeting,
  heldMeeting,
  ledOrCorrectable,
  mayLead,
  meetingTakenPartIn,
} from './domain/leading.ts';
import { knownMeeting } from './domain/known.ts';
import type { AboutMeeting } from './domain/known.ts';
import { isHeld } from './domain/meeting.ts';
import type { HeldMeeting, Meeting } from './domain/meeting.ts';
import { plannedMeeting } from './domain/planned.ts';
import { refuse } from '../../partnership/domain/refusal.ts';
import type { Found } from '../../partnership/domain/refusal.ts';
import type { Actor } from '../../partnership/domain/actor.ts';
import { forumOf } from '../../partnership/domain/state.ts';
import type { Partnership } from '../../partnership/domain/state.ts';
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

/** The meeting of this chat that the rule finds for the person who asks. */
const found =
  <M extends Meeting>(
    rule: (state: Partnership, about: AboutMeeting, actor: Actor) => Found<{ meeting: M }>,
  ) =>
  async (context: RequestContext, meeting: string): Promise<MeetingOrReply<M>> => {
    const { state, session } = context;
    return orReply(context, rule(state, { forum: session.forum, meeting }, await actorIn(context)));
  };

/** The meeting, whatever has become of it, for a representative. */
export const anyMeeting = found<Meeting>((state, about, actor) => {
  const forum = forumOf(state, about.forum, actor);
  return forum.ok ? knownMeeting(forum.registered, about) : forum;
});

/** The meeting, which has not been opened or cancelled, for a representative to do something about. */
export const plannedFor = found(plannedMeeting);

/** The meeting that has been opened, for a representative. */
export const openedMeeting = found(heldMeeting);

/** The meeting while it goes on, for those who may lead it: nobody is shown a form that they may not send. */
export async function meetingToLead(
  context: RequestContext,
  id: string,
): Promise<MeetingOrReply<HeldMeeting>> {
  const opened = await openedMeeting(context, id);
  if (!opened.ok) return opened;
  const { leader, status } = opened.meeting;
  const { by, at } = await actorIn(context);
  const leads = mayLead(context.state, opened.meeting, by, at);
  if (leads && status === 'open') return opened;
  return orReply(
    context,
    refuse(leads ? { code: 'meeting-closed' } : { code: 'only-leader', member: leader }),
  );
}

/** The meeting as long as those who ask may put right who was there. */
export const attendedHere = found(correctableMeeting);

/** The meeting while those who may lead it can put its record right. */
export const correctableHere = found(ledOrCorrectable);

/** The meeting while it goes on, for those who take part in it: also a substitute who serves. */
export const meetingTakenPartInHere = found(meetingTakenPartIn);

/** The meeting that has been opened, for anybody in the chat to read about. */
export function readableMeeting({ session, state }: RequestContext, id: string): HeldMeeting | undefined {
  const meeting = state.meetings.get(id);
  return meeting && isHeld(meeting) && meeting.forum === session.forum ? meeting : undefined;
}
