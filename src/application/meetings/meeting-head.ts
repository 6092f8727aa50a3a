import type { Label } from '../../domain/agreement.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { Registered } from '../../domain/partnership.ts';
import { forumName } from '../presenting.ts';

/** When, where and what kind of meeting: what every card about it begins with. */
export interface MeetingHead {
  meeting: string;
  /** The forum's name. */
  forum: Label;
  kind: 'ordinary' | 'extra';
  /** UTC, ISO 8601. */
  startsAt: string;
  place?: string;
}

export const meetingHead = (
  state: Registered,
  { id, forum, kind, startsAt, place }: Meeting,
): MeetingHead => ({
  meeting: id,
  forum: forumName(state, forum),
  kind,
  startsAt,
  ...(place !== undefined && { place }),
});
