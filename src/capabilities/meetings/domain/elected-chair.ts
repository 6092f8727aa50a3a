import type { AgreementForum } from '../../../agreement/domain/profile.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import { partyOf } from '../../../partnership/domain/seats.ts';
import type { AgendaItem, Chair } from './meeting.ts';

/** Why nobody chairs: nobody has been elected, the term has run out, or the person who was elected has no seat any more. */
export type NoChair = 'none-elected' | 'term-over' | 'seat-lost';

/** The person who chairs the forum on a local day (B-styrgrupp-60). */
export function chairOn(
  state: Registered,
  forum: string,
  day: string,
): { readonly chair: Chair } | { readonly missing: NoChair } {
  const chair = state.chairs.get(forum);
  if (!chair) return { missing: 'none-elected' };
  if (chair.until < day) return { missing: 'term-over' };
  return partyOf(state, forum, chair.member) === undefined ? { missing: 'seat-lost' } : { chair };
}

/** The forum's elected chair now, if there is one. @param at UTC, ISO 8601 */
export function chairOf(state: Registered, forum: string, at: string): MemberId | undefined {
  const found = chairOn(state, forum, localDay(at));
  return 'chair' in found ? found.chair.member : undefined;
}

/** Whether deciding the item means electing a chair (B-styrgrupp-60, 61). */
export function electsChair(
  { firstMeetingDecisions }: AgreementForum,
  { id, origin }: Pick<AgendaItem, 'id' | 'origin'>,
): boolean {
  if (origin.kind === 'chair') return true;
  return (
    origin.kind === 'first-meeting' &&
    firstMeetingDecisions.some((first) => first.decides === 'chair' && `first:${first.id}` === id)
  );
}
