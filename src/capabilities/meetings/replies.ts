import { heldMeeting, mayLead, meetingTakenPartIn } from './domain/leading.ts';
import type { HeldMeeting } from './domain/meeting.ts';
import { isHeld } from './domain/meeting.ts';
import { actingIn } from '../../partnership/asked.ts';
import type { Asked } from '../../partnership/asked.ts';
import type { Outcome } from '../../partnership/ledger.ts';
import { say } from '../../partnership/replies.ts';
import type { Message, Reply } from '../views.ts';
import { refusedHere } from '../../partnership/refused-here.ts';

/** The message when it was done, otherwise why not. */
export const saidOrRefused = async (asked: Asked, outcome: Outcome, done: Message): Promise<Reply> =>
  outcome.ok ? say(done) : refusedHere(asked, outcome.refusal);

export type Opened =
  { readonly ok: true; readonly meeting: HeldMeeting } | { readonly ok: false; readonly reply: Reply };

/**
 * The meeting of this chat that a form is about, for a representative; `led`: only for who may lead it. The form is
 * not shown to who would be refused when sending it.
 */
export async function openedMeeting(asked: Asked, id: string, led = false): Promise<Opened> {
  const { scene, state } = asked;
  const acting = await actingIn(asked);
  const found = heldMeeting(state, { forum: scene.forum, meeting: id }, acting);
  if (!found.ok) return { ok: false, reply: await refusedHere(asked, found.refusal) };
  const { meeting } = found;
  if (!led || mayLead(state, meeting, acting.by, acting.at)) return { ok: true, meeting };
  const refusal = { code: 'only-leader', member: meeting.leader } as const;
  return { ok: false, reply: await refusedHere(asked, refusal) };
}

/** The meeting of this chat while it goes on, for who takes part in it: also a substitute who serves. */
export async function meetingOfWhoTakesPart(asked: Asked, id: string): Promise<Opened> {
  const { scene, state } = asked;
  const found = meetingTakenPartIn(state, { forum: scene.forum, meeting: id }, await actingIn(asked));
  return found.ok ? found : { ok: false, reply: await refusedHere(asked, found.refusal) };
}

/** The meeting of this chat that has been opened, for anybody in the chat to read about. */
export function readableMeeting({ scene, state }: Asked, id: string): HeldMeeting | undefined {
  const meeting = state.meetings.get(id);
  return meeting && isHeld(meeting) && meeting.forum === scene.forum ? meeting : undefined;
}
