import type { z } from 'zod';
import type { seatHolder } from './fact-fields.ts';
import type { Registered } from './state.ts';

export type MemberId = string;

/** A person in a seat of a forum: one representative, one vote (B-styrgrupp-70, B-samverkansgrupp-80). */
export type SeatHolder = Readonly<z.infer<typeof seatHolder>>;

/** Everybody who holds a seat in the forum, as they do now. */
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
