import type { Meeting } from '../../domain/meetings/meeting.ts';
import type { MeetingLine } from './convening-views.ts';

export const meetingLine = ({ id, kind, startsAt, place = '', status }: Meeting): MeetingLine => ({
  meeting: id,
  kind,
  startsAt,
  place,
  status,
});
