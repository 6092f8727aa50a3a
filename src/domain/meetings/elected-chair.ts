import type { AgreementForum } from '../agreement.ts';
import { localDay } from '../calendar.ts';
import type { Registered } from '../partnership.ts';
import type { MemberId } from '../voting/vote.ts';
import { partyOf } from '../who.ts';
import type { AgendaItem } from './meeting.ts';

/**
 * The forum's elected chair, while the term runs and the person has a seat there (B-styrgrupp-60).
 * @param at UTC, ISO 8601
 */
export function chairOf(state: Registered, forum: string, at: string): MemberId | undefined {
  const chair = state.chairs.get(forum);
  if (!chair || chair.until < localDay(at)) return undefined;
  return partyOf(state, forum, chair.member) === undefined ? undefined : chair.member;
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
