import type { Registered } from '../../../partnership/domain/state.ts';
import { refuse } from '../../../partnership/domain/refusal.ts';
import type { Found } from '../../../partnership/domain/refusal.ts';
import type { HeldItem, HeldMeeting, Meeting } from './meeting.ts';

export interface AboutMeeting {
  readonly forum: string;
  readonly meeting: string;
}

/** A meeting of another forum is as unknown here as one that never was. */
export function knownMeeting(
  state: Registered,
  { forum, meeting: id }: AboutMeeting,
): Found<{ meeting: Meeting }> {
  const meeting = state.meetings.get(id);
  return meeting?.forum === forum ? { ok: true, meeting } : refuse({ code: 'unknown-meeting' });
}

/** An item of the meeting's agenda. */
export function knownItem({ agenda }: HeldMeeting, id: string): Found<{ item: HeldItem }> {
  const item = agenda.find((candidate) => candidate.id === id);
  return item ? { ok: true, item } : refuse({ code: 'unknown-matter' });
}
