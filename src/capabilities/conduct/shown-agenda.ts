import { isHeld, isPlanned } from '../meetings/domain/meeting.ts';
import { nextMeeting, openMeeting } from '../meetings/domain/planned.ts';
import type { RequestContext } from '../../partnership/request-context.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { presentLiveAgenda } from './present.ts';
import { readableMeeting } from '../meetings/replies.ts';
import { presentAgenda } from '../agenda/present.ts';
import { presentMeeting } from '../convening/present.ts';

/** Of the meeting named; otherwise of the one going on or the next; without either, what waits. */
export async function agenda(context: RequestContext, { meeting: id }: { meeting?: string }): Promise<Reply> {
  const { session, state, now } = context;
  const meant =
    id === undefined
      ? (openMeeting(state, session.forum) ?? nextMeeting(state, session.forum, now.toISOString()))
      : state.meetings.get(id);
  if (id !== undefined && meant?.forum !== session.forum) return refusedWith({ code: 'unknown-meeting' });
  const presenting = await session.presenting(context);
  if (meant && isHeld(meant)) return show(presentLiveAgenda(presenting, meant));
  if (meant && !isPlanned(meant)) return show(presentMeeting(meant, presenting));
  return show(presentAgenda(meant, presenting, await session.isRepresentative(state)));
}

export async function showAgenda(
  context: RequestContext,
  { meeting: id }: { meeting: string },
): Promise<Reply> {
  const meeting = readableMeeting(context, id);
  return meeting
    ? show(presentLiveAgenda(await context.session.presenting(context), meeting))
    : refusedWith({ code: 'unknown-meeting' });
}
