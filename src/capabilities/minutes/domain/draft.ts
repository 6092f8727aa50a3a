import type { Actor } from '../../../partnership/domain/actor.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import { refuse } from '../../../partnership/domain/refusal.ts';
import type { AboutMeeting } from '../../meetings/domain/known.ts';
import { heldMeeting } from '../../meetings/domain/leading.ts';
import type { AtMeeting } from '../../meetings/domain/leading.ts';
import { isLocked } from '../../meetings/domain/meeting.ts';

/** The meeting while anything in its minutes may be changed, for one of the forum's representatives. */
export function changeableMeeting(state: Partnership, about: AboutMeeting, actor: Actor): AtMeeting {
  const found = heldMeeting(state, about, actor);
  return found.ok && isLocked(found.meeting) ? refuse({ code: 'minutes-locked' }) : found;
}

/** The meeting when it has ended, and there are minutes to answer to. */
export function endedMeeting(state: Partnership, about: AboutMeeting, actor: Actor): AtMeeting {
  const found = heldMeeting(state, about, actor);
  return found.ok && found.meeting.status === 'open' ? refuse({ code: 'meeting-still-open' }) : found;
}
