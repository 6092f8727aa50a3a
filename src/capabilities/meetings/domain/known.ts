import type { Registered } from '../../../partnership/domain/state.ts';
import { refuse } from '../../../partnership/domain/refusal.ts';
import type { Refusal } from '../../../partnership/domain/refusal.ts';
import type { HeldItem, HeldMeeting, Meeting } from './meeting.ts';

type Unknown = { readonly ok: false; readonly refusal: Refusal };

/** A meeting of another forum is as unknown here as one that never was. */
export function knownMeeting(
  state: Registered,
  { forum, meeting: id }: { readonly forum: string; readonly meeting: string },
): { readonly ok: true; readonly meeting: Meeting } | Unknown {
  const meeting = state.meetings.get(id);
  return meeting?.forum === forum ? { ok: true, meeting } : refuse({ code: 'unknown-meeting' });
}

/** An item of the meeting's agenda. */
export function knownItem(
  { agenda }: HeldMeeting,
  id: string,
): { readonly ok: true; readonly item: HeldItem } | Unknown {
  const item = agenda.find((candidate) => candidate.id === id);
  return item ? { ok: true, item } : refuse({ code: 'unknown-matter' });
}
