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
import { membersAt, recordAttendance, sameEntry, unmarked } from './attendance.ts';

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
  const before = new Map(meeting.attendance.map((entry) => [entry.member, entry]));
  const kept = keptSubstitutes(before, command.attendance);
  const given = command.attendance.filter(({ member, servedBy }) => {
    if (!kept.has(member)) return true;
    return rules.substitutes !== undefined && seats.every((seat) => seat.member !== servedBy);
  });
  const recorded = recordAttendance(membersAt(registered, meeting), given, { ...rules, seats });
  if (!recorded.ok) return recorded;
  const attendance = recorded.attendance.map((entry) => kept.get(entry.member) ?? entry);
  const unsaid = unmarked(meeting);
  const changed = attendance.filter((entry) => {
    const known = before.get(entry.member);
    const saidFirst =
      unsaid.includes(entry.member) && command.attendance.some(({ member }) => member === entry.member);
    return saidFirst || (known ? !sameEntry(known, entry) : entry.state !== 'absent');
  });
  const refused = changed.flatMap(
    (entry) =>
      overruled(registered, meeting, entry, actor.by) ??
      servingNotSaid(registered, meeting, entry, actor.by) ??
      [],
  )[0];
  if (refused) return refuse(refused);
  // Only the fact of the whole attendance has a place for the name of somebody the record does not know.
  const named = changed.some(({ state, servedBy }) => state === 'substitute' && servedBy === undefined);
  return named
    ? accept({ type: 'attendanceCorrected', v: 1, meeting: meeting.id, attendance: [...attendance] })
    : accept(...changed.map((entry) => marked(meeting.id, entry)));
}

/**
 * Those of whom nothing else is said than before: one who may not serve any more, because the group has changed its rule
 * or given them a seat, is no reason why nobody else can say that they are there.
 */
const keptSubstitutes = (
  before: ReadonlyMap<MemberId, Attendance>,
  said: readonly Attendance[],
): ReadonlyMap<MemberId, Attendance> =>
  new Map(
    said.flatMap((entry): [MemberId, Attendance][] => {
      const known = before.get(entry.member);
      const same = entry.servedBy !== undefined && known !== undefined && sameEntry(known, entry);
      return same ? [[entry.member, known]] : [];
    }),
  );

/**
 * Whoever serves speaks for the party: the representative says who it is, at the meeting or in the answer to the notice,
 * or somebody else of the party. The other party never chooses.
 */
export function servingNotSaid(
  state: Registered,
  {
    forum,
    seats,
    answers,
  }: Pick<HeldMeeting, 'forum' | 'answers'> & { readonly seats: readonly SeatHolder[] },
  { member, servedBy }: Attendance,
  by: MemberId,
): Refusal | undefined {
  if (servedBy === undefined || answers.get(member)?.servedBy === servedBy) return undefined;
  const isTheirs = areOfOneParty(state, { forum, seats }, member, by);
  return isTheirs ? undefined : { code: 'party-says-who-serves', member };
}

/** Whether `by` has a seat of the party whose seat the member has, or had when the meeting began. */
function areOfOneParty(
  state: Registered,
  { forum, seats }: Pick<HeldMeeting, 'forum'> & { readonly seats: readonly SeatHolder[] },
  member: MemberId,
  by: MemberId,
): boolean {
  const all = [...(state.forums.get(forum)?.seats ?? []), ...seats];
  return partyOf(state, forum, by) === all.find((seat) => seat.member === member)?.party;
}

/**
 * A person who has said themselves that they are there cannot be made absent by anybody else, and whoever opened the
 * meeting has said so by that; who serves for them, once they have said it, is put right by their party alone.
 */
function overruled(
  state: Registered,
  meeting: HeldMeeting,
  { member, state: said }: Attendance,
  by: MemberId,
): Refusal | undefined {
  const { marks, leader, parties, today } = meeting;
  const own = marks.findLast((mark) => mark.member === member && mark.by === member);
  if (own?.servedBy !== undefined && !areOfOneParty(state, meeting, member, by))
    return { code: 'party-says-who-serves', member };
  const opened = member === leader && parties !== undefined;
  // Whoever has said what may be decided today is there, whoever else said so first.
  const spoke = [...today.values()].some((answers) => answers.has(member));
  const isHere = own ? own.state === 'present' : opened || spoke;
  return by !== member && said !== 'present' && isHere ? { code: 'says-they-are-here', member } : undefined;
}

export const markingRules = { markAttendance, correctAttendance };
