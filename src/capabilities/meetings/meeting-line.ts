import type { Meeting } from './domain/meeting.ts';

/** The facts of a meeting that all its cards show. */
export interface MeetingLine {
  readonly meeting: string;
  readonly kind: Meeting['kind'];
  /** UTC, ISO 8601. */
  readonly startsAt: string;
  readonly place: string;
  readonly status: Meeting['status'];
}

export const meetingLine = ({ id, kind, startsAt, place = '', status }: Meeting): MeetingLine => ({
  meeting: id,
  kind,
  startsAt,
  place,
  status,
});
