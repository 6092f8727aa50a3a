import { isHeld, isPlanned } from '../meetings/domain/meeting.ts';
import { nextMeeting, openMeeting } from '../meetings/domain/planned.ts';
import type { Asked } from '../../partnership/asked.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import type { Reply } from '../views.ts';
import { presentLiveAgenda } from './present.ts';
import { readableMeeting } from '../meetings/replies.ts';
import { presentAgenda } from '../agenda/present.ts';
import { presentMeeting } from '../convening/present.ts';

/** Of the meeting named; otherwise of the one going on or the next; without either, what waits. */
export async function agenda(asked: Asked, { meeting: id }: { meeting?: string }): Promise<Reply> {
  const { scene, state, now } = asked;
  const meant =
    id === undefined
      ? (openMeeting(state, scene.forum) ?? nextMeeting(state, scene.forum, now.toISOString()))
      : state.meetings.get(id);
  if (id !== undefined && meant?.forum !== scene.forum) return refusedWith({ code: 'unknown-meeting' });
  const presenting = await scene.presenting(asked);
  if (meant && isHeld(meant)) return show(presentLiveAgenda(presenting, meant));
  if (meant && !isPlanned(meant)) return show(presentMeeting(meant, presenting));
  return show(presentAgenda(meant, presenting, await scene.isRepresentative(state)));
}

export async function showAgenda(asked: Asked, { meeting: id }: { meeting: string }): Promise<Reply> {
  const meeting = readableMeeting(asked, id);
  return meeting
    ? show(presentLiveAgenda(await asked.scene.presenting(asked), meeting))
    : refusedWith({ code: 'unknown-meeting' });
}
