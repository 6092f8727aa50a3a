import type { PlannedMeeting } from './domain/meeting.ts';
import { plannedMeeting } from './domain/planned.ts';
import { actingIn } from '../../partnership/asked.ts';
import type { Asked } from '../../partnership/asked.ts';
import { refusedWith } from '../../partnership/replies.ts';
import type { Reply } from '../views.ts';

/** A meeting that has not been opened or cancelled, for a representative to do something about. */
export async function plannedFor(
  asked: Asked,
  id: string,
): Promise<{ readonly meeting: PlannedMeeting } | { readonly reply: Reply }> {
  const about = { forum: asked.scene.forum, meeting: id };
  const found = plannedMeeting(asked.state, about, await actingIn(asked));
  return found.ok ? { meeting: found.meeting } : { reply: refusedWith(found.refusal) };
}
