import type { Actor } from '../../../partnership/domain/actor.ts';
import type { MemberId, SeatHolder } from '../../../partnership/domain/seats.ts';
import { partyOf } from '../../../partnership/domain/seats.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Refusal } from '../../../partnership/domain/refusal.ts';
import type { Fact } from '../../index.ts';
import { correctableMeeting, isAttending } from '../../meetings/domain/leading.ts';
import type { AboutMeeting } from '../../meetings/domain/known.ts';
import type { Attendance, HeldMeeting } from '../../meetings/domain/meeting.ts';
import { openMeeting } from '../../meetings/domain/planned.ts';
import { chosenByOthers, membersAt, recordAttendance, sameEntry, unmarked } from './attendance.ts';

/** Without `member` it is said of oneself. */
export interface MarkAttendance extends AboutMeeting, Omit<Attendance, 'member'> {
  readonly type: 'markAttendance';
  readonly member?: MemberId;
}

export interface CorrectAttendance extends AboutMeeting {
  readonly type: 'correctAttendance';
  readonly attendance: readonly Attendance[];
}

/** The fact of one entry, as it is written: the name of a substitute whom the record knows is looked up, not written. */
export const marked = (meeting: string, { member, state, servedBy }: Attendance): Fact => ({
  type: 'attendanceMarked',
  v: 1,
  meeting,
  member,
  state,
  ...(servedBy !== undefined && { servedBy }),
});

/**
 * That the person has come to the meeting that goes on in the forum, said by themselves.
 * @returns undefined if there is no such meeting, if they hold no seat in the forum, or are there already
 */
export function marksPresent(state: Registered, forum: string, member: MemberId): Fact | undefined {
  const meeting = openMeeting(state, forum);
  if (!meeting || partyOf(state, forum, member) === undefined || isAttending(meeting, member))
    return undefined;
  return marked(meeting.id, { member, state: 'present' });
}

/** Said of oneself as of another: while the meeting goes on by any of the forum's representatives. */
function markAttendance(state: Partnership, command: MarkAttendance, actor: Actor): Decided<Fact> {
  const { member = actor.by, state: said, substitute, servedBy } = command;
  const entry: Attendance = {
    member,
    state: said,
    ...(substitute !== undefined && { substitute }),
    ...(servedBy !== undefined && { servedBy }),
  };
  const found = correctableMeeting(state, command, actor);
  if (!found.ok) return found;
  if (!membersAt(found.registered, found.meeting).includes(member)) return refuse({ code: 'not-a-member' });
  const isSaid = found.meeting.marks.some((mark) => mark.member === member && mark.by === actor.by);
  const others = found.meeting.attendance.filter(
    (other) => other.member !== member && other.state !== 'absent',
  );
  const corrected = correctAttendance(
    state,
    { ...command, type: 'correctAttendance', attendance: [...others, entry] },
    actor,
  );
  // Somebody who says of themselves what another has said of them has said it too.
  return corrected.ok && corrected.facts.length === 0 && member === actor.by && !isSaid
    ? accept(marked(found.meeting.id, entry))
    : corrected;
}

/**
 * While the meeting goes on any of its representatives may say who is there: nobody who comes late, or stays when the
 * leader has left, depends on somebody who is gone. Votes that are open keep the register they were opened with.
 */
function correctAttendance(state: Partnership, command: CorrectAttendance, actor: Actor): Decided<Fact> {
  const found = correctableMeeting(state, command, actor);
  if (!found.ok) return found;
  const { registered, forum, rules, meeting } = found;
  const seats: readonly SeatHolder[] =
    meeting.status === 'open' ? [...meeting.seats, ...forum.seats] : meeting.seats;
  const recorded = recordAttendance(membersAt(registered, meeting), command.attendance, { ...rules, seats });
  if (!recorded.ok) return recorded;
  const { attendance } = recorded;
  const before = new Map(meeting.attendance.map((entry) => [entry.member, entry]));
  const unsaid = unmarked(meeting);
  const changed = attendance.filter((entry) => {
    const known = before.get(entry.member);
    const saidFirst =
      unsaid.includes(entry.member) && command.attendance.some(({ member }) => member === entry.member);
    return saidFirst || (known ? !sameEntry(known, entry) : entry.state !== 'absent');
  });
  const refused = changed.flatMap((entry) => overruled(meeting, entry, actor.by) ?? [])[0];
  const others = refused ?? chosenByOthers(changed, actor.by, seats, meeting);
  if (others) return refuse(others);
  // Only the fact of the whole attendance has a place for the name of somebody the record does not know.
  const named = changed.some(({ state, servedBy }) => state === 'substitute' && servedBy === undefined);
  return named
    ? accept({ type: 'attendanceCorrected', v: 1, meeting: meeting.id, attendance: [...attendance] })
    : accept(...changed.map((entry) => marked(meeting.id, entry)));
}

/**
 * A person who has said themselves that they are there cannot be made absent by anybody else; whoever opened the meeting
 * has said so by that.
 */
function overruled(
  { marks, leader, parties }: HeldMeeting,
  { member, state }: Attendance,
  by: MemberId,
): Refusal | undefined {
  const own = marks.findLast((mark) => mark.member === member && mark.by === member);
  const isHere = own ? own.state === 'present' : member === leader && parties !== undefined;
  return by !== member && state !== 'present' && isHere ? { code: 'says-they-are-here', member } : undefined;
}

export const markingRules = { markAttendance, correctAttendance };
