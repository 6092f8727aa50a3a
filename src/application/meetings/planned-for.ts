import { isPlanned } from '../../domain/meetings/meeting.ts';
import type { PlannedMeeting } from '../../domain/meetings/meeting.ts';
import type { Asked } from '../asked.ts';
import { representativeOnly } from '../refused-here.ts';
import { refusedWith } from '../replies.ts';
import type { Reply } from '../views.ts';

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
