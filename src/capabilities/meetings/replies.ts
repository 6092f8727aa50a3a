import { heldMeeting, mayLead, meetingTakenPartIn } from './domain/leading.ts';
import type { HeldMeeting } from './domain/meeting.ts';
import { isHeld } from './domain/meeting.ts';
import { actorIn } from '../../partnership/request-context.ts';
import type { RequestContext } from '../../partnership/request-context.ts';
import type { Outcome } from '../../partnership/ledger.ts';
import { say } from '../../partnership/replies.ts';
import type { Message } from '../index.ts';
import type { Reply } from '../../partnership/reply.ts';
import { refusedHere } from '../../partnership/refused-here.ts';

/** The message when it was done, otherwise why not. */
export const saidOrRefused = async (
  context: RequestContext,
  outcome: Outcome,
  done: Message,
): Promise<Reply> => (outcome.ok ? say(done) : refusedHere(context, outcome.refusal));

export type Opened =
  { readonly ok: true; readonly meeting: HeldMeeting } | { readonly ok: false; readonly reply: Reply };

/**
 * The meeting of this chat that a form is about, for a representative; `led`: only for who may lead it. The form is
 * not shown to who would be refused when sending it.
 */
export async function openedMeeting(context: RequestContext, id: string, led = false): Promise<Opened> {
  const { session, state } = context;
  const actor = await actorIn(context);
  const found = heldMeeting(state, { forum: session.forum, meeting: id }, actor);
  if (!found.ok) return { ok: false, reply: await refusedHere(context, found.refusal) };
  const { meeting } = found;
  if (!led || mayLead(state, meeting, actor.by, actor.at)) return { ok: true, meeting };
  const refusal = { code: 'only-leader', member: meeting.leader } as const;
  return { ok: false, reply: await refusedHere(context, refusal) };
}

/** The meeting of this chat while it goes on, for who takes part in it: also a substitute who serves. */
export async function meetingOfWhoTakesPart(context: RequestContext, id: string): Promise<Opened> {
  const { session, state } = context;
  const found = meetingTakenPartIn(state, { forum: session.forum, meeting: id }, await actorIn(context));
  return found.ok ? found : { ok: false, reply: await refusedHere(context, found.refusal) };
}

/** The meeting of this chat that has been opened, for anybody in the chat to read about. */
export function readableMeeting({ session, state }: RequestContext, id: string): HeldMeeting | undefined {
  const meeting = state.meetings.get(id);
  return meeting && isHeld(meeting) && meeting.forum === session.forum ? meeting : undefined;
}
