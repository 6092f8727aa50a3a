import type { Meeting } from './domain/meeting.ts';
import { agreementNow, forumName } from '../../partnership/presenting.ts';
import type { AsOf } from '../../partnership/presenting.ts';

/** When, where and what kind of meeting: what every card about it begins with. `startsAt`: UTC, ISO 8601. */
export const meetingHead = (shown: AsOf, { id, forum, kind, startsAt, place }: Meeting) => ({
  meeting: id,
  forum: forumName(agreementNow(shown), forum),
  kind,
  startsAt,
  ...(place !== undefined && { place }),
});

/** The facts of a meeting that its cards show before it is opened. `startsAt`: UTC, ISO 8601. */
export const meetingLine = ({ id, kind, startsAt, place = '', status }: Meeting) => ({
  meeting: id,
  kind,
  startsAt,
  place,
  status,
});
