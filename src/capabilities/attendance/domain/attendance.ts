import { refuse } from '../../../partnership/domain/refusal.ts';
import type { Found, Refusal } from '../../../partnership/domain/refusal.ts';
import { recordable } from '../../../partnership/domain/text.ts';
import type { MemberId, SeatHolder } from '../../../partnership/domain/seats.ts';
import type { AgreementForum } from '../../../agreement/domain/profile.ts';
import { representatives } from '../../../partnership/domain/seats.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { Attendance, HeldMeeting, PlannedMeeting } from '../../meetings/domain/meeting.ts';
import { LONGEST_SUBSTITUTE_NAME, servingRefused } from '../../meetings/domain/substitutes.ts';

/**
 * The attendance as it is recorded: everybody who holds a seat, in the order of the seats; anybody not mentioned was
 * not there. A substitute has a name; one who serves is also a member, and serves only where the group lets them.
 */
export function recordAttendance(
  members: readonly MemberId[],
  given: readonly Attendance[],
  { substitutes, seats }: { readonly seats: readonly SeatHolder[] } & Pick<AgreementForum, 'substitutes'>,
): Found<{ attendance: readonly Attendance[] }> {
  const attendance: Attendance[] = [];
  for (const member of members) {
    const entry = given.find((candidate) => candidate.member === member);
    if (entry?.state !== 'substitute') {
      attendance.push({ member, state: entry?.state ?? 'absent' });
      continue;
    }
    const { servedBy } = entry;
    const serves = substitutes && servedBy !== undefined ? { servedBy } : {};
    // Of somebody who serves the record has the person, and needs no name.
    if (serves.servedBy !== undefined && entry.substitute === undefined) {
      attendance.push({ member, state: 'substitute', ...serves });
      continue;
    }
    const name = recordable(entry.substitute ?? '', LONGEST_SUBSTITUTE_NAME, {
      missing: { code: 'substitute-unnamed', member },
    });
    if (!name.ok) return name;
    attendance.push({ member, state: 'substitute', substitute: name.text, ...serves });
  }
  const refusal = substitutes && servingRefused(substitutes, seats, attendance);
  return refusal ? refuse(refusal) : { ok: true, attendance };
}

/**
 * What is known as a meeting is opened: whoever opens it is there. Of those who have answered the notice only who does
 * not come is taken at their word: that somebody meant to come is not that they are there.
 */
export const expectedAttendance = (
  members: readonly MemberId[],
  { answers }: PlannedMeeting,
  opener: MemberId,
): readonly Attendance[] =>
  members.flatMap((member): readonly Attendance[] => {
    const { answer, ...given } = answers.get(member) ?? {};
    if (member === opener) return [{ member, state: 'present' }];
    if (answer === undefined || answer === 'coming') return [];
    return [answer === 'substitute' ? { member, state: answer, ...given } : { member, state: 'absent' }];
  });

/** Those of whom nobody has said whether they are there. */
export const unmarked = ({ attendance, marks, parties }: HeldMeeting): readonly MemberId[] =>
  parties === undefined
    ? []
    : attendance
        .filter(({ member, state }) => state === 'absent' && !marks.some((mark) => mark.member === member))
        .map(({ member }) => member);

/** Those recorded already, and while the meeting goes on those who have been given a seat since. */
export function membersAt(
  state: Registered,
  { forum, status, attendance }: HeldMeeting,
): readonly MemberId[] {
  const recorded = attendance.map(({ member }) => member);
  return status === 'open' ? [...new Set([...recorded, ...representatives(state, forum)])] : recorded;
}

/**
 * Not enough representatives to decide, where there is a quorum at all. A substitute who serves, and so can vote, counts;
 * one who is only named does not. It is never more than the seats that are filled: an empty seat locks nobody out.
 */
export function quorumMissing(
  { quorum, substitutes }: AgreementForum,
  attendance: readonly Attendance[],
  filled: readonly SeatHolder[],
): Refusal | undefined {
  if (!quorum) return undefined;
  const present = attendance.filter(
    ({ state, servedBy }) =>
      state === 'present' || (state === 'substitute' && substitutes !== undefined && servedBy !== undefined),
  ).length;
  const least = Math.min(quorum.value.least, filled.length);
  return present >= least ? undefined : { code: 'not-quorate', present, least, source: quorum.source };
}

/** The name of a substitute matters where the record knows no person. */
export const sameEntry = (one: Attendance, other: Attendance): boolean =>
  one.state === other.state &&
  one.servedBy === other.servedBy &&
  (one.servedBy !== undefined || one.substitute === other.substitute);
