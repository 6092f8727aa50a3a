import type { Label } from '../../domain/agreement.ts';
import type { Meeting } from '../../domain/meetings/meeting.ts';
import { agreementForum } from '../../domain/partnership.ts';
import type { Registered } from '../../domain/partnership.ts';
import type { MeetingLine } from './convening-views.ts';

export const meetingLine = ({ id, kind, startsAt, place = '', status }: Meeting): MeetingLine => ({
  meeting: id,
  kind,
  startsAt,
  place,
  status,
});

export const forumName = ({ agreement }: Registered, forum: string): Label =>
  agreementForum(agreement, forum)?.name ?? { sv: forum, en: forum };
