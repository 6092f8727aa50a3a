import type { z } from 'zod';
import { CLOCK } from './actor.ts';
import type { seatHolder } from './fact-fields.ts';
import { holding } from './seat-register.ts';
import type { Away, Mandate } from './seat-register.ts';
import type { Forum, Registered } from './state.ts';

export type MemberId = string;

/** A person in a seat of a forum: one representative, one vote (B-styrgrupp-70, B-samverkansgrupp-80). */
export type SeatHolder = Readonly<z.infer<typeof seatHolder>>;

/** Everybody who acts in a seat of the forum now: its holder, or whoever serves in their place for a time. */
export const representatives = (state: Registered, forum: string): readonly MemberId[] =>
  (state.forums.get(forum)?.seats ?? []).map(({ member }) => member);

/** Those of the forum's representatives whose party it is. */
export const representativesOf = (state: Registered, forum: string, party: string): readonly MemberId[] =>
  (state.forums.get(forum)?.seats ?? []).filter((seat) => seat.party === party).map(({ member }) => member);

/** A forum in which the person holds a seat: the one preferred, if it is one. */
export const forumWith = (state: Registered, member: MemberId, preferred: string): string | undefined =>
  [preferred, ...state.forums.keys()].find((forum) => representatives(state, forum).includes(member));

/** The party whose seat the person holds in the forum. */
export const partyOf = (state: Registered, forum: string, member: MemberId): string | undefined =>
  state.forums.get(forum)?.seats.find((seat) => seat.member === member)?.party;

/** Those with a seat who have said that they are away on the day, and for whom nobody acts then. @param day local, ISO */
export const awayOn = (state: Registered, forum: string, day: string): readonly MemberId[] =>
  absencesFrom(state, forum, day)
    .filter(({ from }) => from <= day)
    .map(({ member }) => member)
    .filter((member) => !isActedFor(state, forum, member, day));

/** The absences of those with a seat that are not over on the day, the first to come first. @param day local, ISO */
export function absencesFrom(state: Registered, forum: string, day: string): readonly Away[] {
  const { seats = [], register } = state.forums.get(forum) ?? {};
  const seated = [...seats, ...(register ? holding(register) : [])];
  return (register?.away ?? [])
    .filter(({ member, to }) => to >= day && seated.some((one) => one.member === member))
    .toSorted((one, other) => one.from.localeCompare(other.from));
}

function isActedFor(state: Registered, forum: string, member: MemberId, day: string): boolean {
  const register = state.forums.get(forum)?.register;
  const seat = register && holding(register).find((held) => held.member === member)?.seat;
  return (register?.temporaries ?? []).some(
    ({ seat: of, from, to }) => of === seat && from <= day && day <= to,
  );
}

/** The mandate of the seat in which the person acts. */
export const mandateOf = (state: Registered, forum: string, member: MemberId): Mandate | undefined => {
  const found = state.forums.get(forum);
  const seat = found?.seats.find((held) => held.member === member)?.seat;
  return seat === undefined ? undefined : found?.register.mandates.get(seat);
};

/** Whether the person may read the forum's records: in a seat, holding one for which somebody serves, or in a role. */
export const mayRead = ({ seats, register }: Forum, member: MemberId): boolean =>
  [...seats, ...holding(register), ...register.roles, ...register.named].some((one) => one.member === member);

/** Who has come and who has left with the latest change of the forum's seats; another seat of the same party is none. */
export function seatChange(
  { seatings }: Forum,
  index: number,
): {
  readonly came: readonly SeatHolder[];
  readonly left: readonly SeatHolder[];
} {
  const [before = [], seats = []] = [seatings[index - 1]?.seats, seatings[index]?.seats];
  return { came: without(seats, before), left: without(before, seats) };
}

const without = (some: readonly SeatHolder[], others: readonly SeatHolder[]): readonly SeatHolder[] =>
  some.filter(
    ({ member, party }) => !others.some((other) => other.member === member && other.party === party),
  );

/** Which changes were made with the latest: time may make several at once. */
export function latestChanges({ seatings }: Forum): readonly number[] {
  const last = seatings.at(-1);
  return seatings.flatMap((one, index) =>
    one === last || (last?.by === CLOCK && one.by === CLOCK && one.at === last.at) ? [index] : [],
  );
}
