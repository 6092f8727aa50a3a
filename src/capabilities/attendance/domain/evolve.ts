import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { given } from '../../../partnership/domain/given.ts';
import { heldMeetingOf, withMeeting } from '../../meetings/domain/changed-meeting.ts';
import { seatsWithThoseSince } from '../../meetings/domain/seated.ts';
import type { AttendanceFact } from './facts.ts';

export const attendanceFolds: FoldsOf<AttendanceFact> = {
  attendanceMarked: (state, fact, { by, at }) => {
    const { member, state: said, substitute, servedBy } = fact;
    const entry = { member, state: said, ...given({ substitute, servedBy }) };
    const meeting = heldMeetingOf(state, fact);
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
