import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import type { AgreementForum } from '../../../agreement/domain/profile.ts';
import { agreementForum } from '../../../partnership/domain/state.ts';
import type { Forum, Registered } from '../../../partnership/domain/state.ts';
import type { Refusal } from '../../../partnership/domain/refusal.ts';
import type { MemberId, SeatHolder } from '../../../partnership/domain/seats.ts';
import { isHeld } from './meeting.ts';
import type { Attendance, Meeting } from './meeting.ts';

export const LONGEST_SUBSTITUTE_NAME = 100;

/**
 * Why the substitutes cannot serve as given: one who has a seat, or serves for another, would have two votes; and a
 * party has no more substitutes than the rule lets it.
 * @param seats whose seat is whose, of the parties that are counted
 * @param given the representatives, each with the member of the chat who is to serve in their place
 */
export function servingRefused(
  rule: NonNullable<AgreementForum['substitutes']>,
  seats: readonly SeatHolder[],
  given: readonly Pick<Attendance, 'member' | 'servedBy'>[],
): Refusal | undefined {
  const serving = given.flatMap(({ member, servedBy }) =>
    servedBy === undefined ? [] : [{ member, servedBy }],
  );
  const { mostPerParty: most } = rule.value;
  const byParty = new Map<string, number>();
  for (const [index, { member, servedBy }] of serving.entries()) {
    if (seats.some((seat) => seat.member === servedBy))
      return { code: 'substitute-has-a-seat', member: servedBy };
    if (serving.findIndex((other) => other.servedBy === servedBy) < index)
      return { code: 'substitute-serves-already', member: servedBy };
    const party = seats.find((seat) => seat.member === member)?.party ?? '';
    const serve = (byParty.get(party) ?? 0) + 1;
    if (serve > most) return { code: 'too-many-substitutes', party, most, source: rule.source };
    byParty.set(party, serve);
  }
  return undefined;
}

/**
 * The person who serves in the representative's place at the meeting, as long as the group lets substitutes serve at all.
 * @param day local ISO
 */
export function servingFor(
  state: Registered,
  forum: Forum,
  meeting: Meeting,
  member: MemberId,
  day: string,
): MemberId | undefined {
  const lets = agreementForum(agreementInForce(state, day), forum.id)?.substitutes !== undefined;
  if (!isHeld(meeting) || !lets) return undefined;
  const servedBy = meeting.attendance.find((entry) => entry.member === member)?.servedBy;
  // A substitute who has since been given a seat votes for that one alone.
  return forum.seats.some((seat) => seat.member === servedBy) ? undefined : servedBy;
}
