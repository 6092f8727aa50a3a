import type { SeatRule } from '../../../agreement/domain/profile.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import type { SeatHolder } from '../../../partnership/domain/seats.ts';

/** A seat that can be filled: the agreement's most for the party, numbered from 1. */
export interface Seat {
  readonly id: string;
  readonly party: string;
  readonly ordinal: number;
  readonly required: boolean;
  readonly rule: SeatRule;
}

/** The seats of a forum in the agreement's order (N11: one each; B-struktur-56: one to two, at most three). */
export const seatsOf = (rules: readonly SeatRule[]): readonly Seat[] =>
  rules.flatMap((rule) =>
    Array.from({ length: rule.most }, (_, index) => ({
      id: `${rule.party}-${index + 1}`,
      party: rule.party,
      ordinal: index + 1,
      required: index < rule.least,
      rule,
    })),
  );

export type ChosenSeat = Readonly<Pick<SeatHolder, 'seat' | 'member'>>;

/**
 * One person, one seat; every party at least as many as the agreement asks for, never more than it allows.
 * @param before who holds the seats: a party that has too few already, because somebody has left, keeps nobody else
 * from changing theirs
 */
export function assignSeats(
  rules: readonly SeatRule[],
  wanted: readonly ChosenSeat[],
  before: readonly Pick<SeatHolder, 'party'>[] = [],
): Decided<SeatHolder> {
  const seats = new Map(seatsOf(rules).map((seat) => [seat.id, seat]));
  const held = new Map<string, SeatHolder>();
  for (const { seat, member } of wanted) {
    const found = seats.get(seat);
    if (!found || held.has(seat)) return refuse({ code: 'unknown-seat' });
    if ([...held.values()].some((holder) => holder.member === member)) {
      return refuse({ code: 'person-holds-two-seats', member });
    }
    held.set(seat, { seat, member, party: found.party });
  }
  const filled = (some: Iterable<Pick<SeatHolder, 'party'>>, party: string): number =>
    [...some].filter((one) => one.party === party).length;
  for (const { party, least } of rules) {
    const now = filled(held.values(), party);
    const never = before.length === 0;
    if (now < least && (never || now < filled(before, party))) {
      return refuse({ code: 'seat-not-filled', party, least });
    }
  }
  return accept(...held.values());
}

/**
 * Where the agreement contradicts itself the product warns and goes on (B-styrgrupp-58 asks for two and two,
 * B-struktur-56 allows one to two and up to three).
 * @returns the seat rules whose expected number is not met
 */
export const unexpectedComposition = (
  rules: readonly SeatRule[],
  seats: readonly SeatHolder[],
): readonly SeatRule[] =>
  rules.filter(
    (rule) =>
      rule.expected !== undefined &&
      seats.filter((seat) => seat.party === rule.party).length !== rule.expected.value,
  );
