import type { Meeting } from './domain/meeting.ts';
import { agreementNow, forumName } from '../../partnership/presenting.ts';
import type { Phrase } from '../../chat/phrase.ts';
import type { AsOf } from '../../partnership/presenting.ts';

/** What is said after the time at which a meeting starts. @param endsAt UTC, ISO 8601 */
export const until = (endsAt: string | undefined): Phrase | '' =>
  endsAt === undefined ? '' : { say: 'meeting.until', endsAt };

/** When, where and what kind of meeting: what every card about it begins with. `startsAt`: UTC, ISO 8601. */
export const meetingHead = (shown: AsOf, { id, forum, kind, startsAt, endsAt, place }: Meeting) => ({
  meeting: id,
  forum: forumName(agreementNow(shown), forum),
  kind,
  startsAt,
  until: until(endsAt),
  ...(place !== undefined && { place }),
});

/** The facts of a meeting that its cards show before it is opened. `startsAt`: UTC, ISO 8601. */
export const meetingLine = ({ id, kind, startsAt, endsAt, place = '', status }: Meeting) => ({
  meeting: id,
  kind,
  startsAt,
  until: until(endsAt),
  place,
  status,
});
