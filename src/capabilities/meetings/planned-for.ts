import type { PlannedMeeting } from './domain/meeting.ts';
import { plannedMeeting } from './domain/planned.ts';
import { actorIn } from '../../partnership/request-context.ts';
import type { RequestContext } from '../../partnership/request-context.ts';
import { refusedWith } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';

/** A meeting that has not been opened or cancelled, for a representative to do something about. */
export async function plannedFor(
  context: RequestContext,
  id: string,
): Promise<{ readonly meeting: PlannedMeeting } | { readonly reply: Reply }> {
  const about = { forum: context.session.forum, meeting: id };
  const found = plannedMeeting(context.state, about, await actorIn(context));
  return found.ok ? { meeting: found.meeting } : { reply: refusedWith(found.refusal) };
}
