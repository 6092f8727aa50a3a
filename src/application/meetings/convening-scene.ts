import { isPlanned } from '../../domain/meetings/meeting.ts';
import type { PlannedMeeting } from '../../domain/meetings/meeting.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Asked } from '../asked.ts';
import type { Presenting } from '../presenting.ts';
import { partyNames, refusedWith } from '../replies.ts';
import type { Reply } from '../views.ts';

/** A sentence that calls parties and persons by name. */
export const refusedHere = async (asked: Asked, refusal: Refusal): Promise<Reply> =>
  refusedWith(refusal, await namesIn(asked, refusal));

/** What people call the parties and persons in the refusal. */
export async function namesIn({ scene, state }: Asked, refusal: Refusal): Promise<Names> {
  if (!('member' in refusal)) return partyNames(state);
  return namesOf(refusal, { state, people: await scene.people([refusal.member]) });
}

export const namesOf = (
  refusal: Refusal,
  { state, people }: Pick<Presenting, 'state' | 'people'>,
): Names => ({
  ...partyNames(state),
  ...('member' in refusal && { [refusal.member]: people.name(refusal.member) }),
});

/** By id. */
type Names = Readonly<Record<string, string>>;

export async function representativeOnly({ scene, state }: Asked): Promise<Reply | undefined> {
  return (await scene.isRepresentative(state)) ? undefined : refusedWith({ code: 'not-a-member' });
}

/** A meeting that has not been opened or cancelled, for a representative to do something about. */
export async function plannedFor(
  asked: Asked,
  id: string,
): Promise<{ readonly meeting: PlannedMeeting } | { readonly reply: Reply }> {
  const refused = await representativeOnly(asked);
  if (refused) return { reply: refused };
  const meeting = asked.state.meetings.get(id);
  if (meeting?.forum !== asked.scene.forum) return { reply: refusedWith({ code: 'unknown-meeting' }) };
  if (isPlanned(meeting)) return { meeting };
  const code = meeting.status === 'cancelled' ? 'meeting-cancelled' : 'meeting-opened-already';
  return { reply: refusedWith({ code, moment: meeting.startsAt }) };
}
