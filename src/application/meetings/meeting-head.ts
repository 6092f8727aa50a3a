import type { Label } from '../../domain/agreement.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { agreementNow, forumName } from '../presenting.ts';
import type { AsOf } from '../presenting.ts';

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

export const meetingHead = (shown: AsOf, { id, forum, kind, startsAt, place }: Meeting): MeetingHead => ({
  meeting: id,
  forum: forumName(agreementNow(shown), forum),
  kind,
  startsAt,
  ...(place !== undefined && { place }),
});
