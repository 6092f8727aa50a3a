import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { heldMeetingOf, seatsWithThoseSince, withMeeting } from '../../meetings/domain/evolve.ts';
import type { AttendanceFact } from './facts.ts';

export const attendanceFolds: FoldsOf<AttendanceFact> = {
  attendanceMarked: (state, { type, v, meeting: id, ...entry }, { by, at }) => {
    const meeting = heldMeetingOf(state, { type, meeting: id });
    const known = meeting.attendance.some(({ member }) => member === entry.member);
    return withMeeting(state, {
      ...meeting,
      attendance: known
        ? meeting.attendance.map((before) => (before.member === entry.member ? entry : before))
        : [...meeting.attendance, entry],
      marks: [...meeting.marks, { ...entry, by, at }],
      seats: seatsWithThoseSince(state, meeting),
    });
  },
  coOptedRecorded: (state, fact) => {
    const { coOpted: id, member, capacity } = fact;
    const meeting = heldMeetingOf(state, fact);
    const recorded = {
      id,
      ...(member !== undefined && { member }),
      ...(capacity !== undefined && { capacity }),
    };
    return withMeeting(state, { ...meeting, coOpted: [...meeting.coOpted, recorded] });
  },
  coOptedRemoved: (state, fact) => {
    const meeting = heldMeetingOf(state, fact);
    return withMeeting(state, {
      ...meeting,
      coOpted: meeting.coOpted.filter(({ id }) => id !== fact.coOpted),
    });
  },
};
