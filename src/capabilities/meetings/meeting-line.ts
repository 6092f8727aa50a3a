import type { Meeting } from './domain/meeting.ts';

/** The facts of a meeting that its cards show before it is opened. `startsAt`: UTC, ISO 8601. */
export const meetingLine = ({ id, kind, startsAt, place = '', status }: Meeting) => ({
  meeting: id,
  kind,
  startsAt,
  place,
  status,
});
