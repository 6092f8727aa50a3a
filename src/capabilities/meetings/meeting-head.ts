import type { Label } from '../../agreement/domain/profile.ts';
import type { Meeting } from './domain/meeting.ts';
import { agreementNow, forumName } from '../../partnership/presenting.ts';
import type { AsOf } from '../../partnership/presenting.ts';

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
