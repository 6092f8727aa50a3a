import type { DecisionNumber } from '../../../partnership/domain/decision.ts';
import { sameNumber } from '../../../partnership/domain/decision.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import { partyOf } from '../../../partnership/domain/seats.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { chairOn } from './elected-chair.ts';

/** Whoever acts as chair between elections, and why; `until`: the last local day, where the chair has named one. */
export type Acting =
  | { readonly kind: 'named'; readonly member: MemberId; readonly until: string }
  | { readonly kind: 'longest-serving'; readonly member: MemberId };

/**
 * Who acts on a local day: whomever the chair has named for it; otherwise, when the chair has lost the seat in the middle
 * of the term, the one of the other parties' representatives who has sat longest.
 */
export function actingOn(state: Registered, forum: string, day: string): Acting | undefined {
  const elected = state.chairs.get(forum);
  if (!elected || elected.until < day) return undefined;
  const named = state.actingChairs.get(forum);
  if (
    named &&
    !named.ended &&
    named.from <= day &&
    day <= named.to &&
    sameElection(named.election, elected.decision) &&
    partyOf(state, forum, named.member) !== undefined
  )
    return { kind: 'named', member: named.member, until: named.to };
  const found = chairOn(state, forum, day);
  if ('chair' in found || found.missing !== 'seat-lost') return undefined;
  const member = longestServing(state, forum, partyAtElection(state, forum));
  return member === undefined ? undefined : { kind: 'longest-serving', member };
}

/** @param at UTC, ISO 8601 */
export const actingChairOf = (state: Registered, forum: string, at: string): MemberId | undefined =>
  actingOn(state, forum, localDay(at))?.member;

/** The party that has the chair, also when the person who was elected has left. */
function partyAtElection(state: Registered, forum: string): string | undefined {
  const election = state.chairs.get(forum)?.decision;
  if (!election) return state.beginnings.get(forum)?.chair?.party;
  return state.decisions.find(({ number }) => sameNumber(number, election))?.elected?.party;
}

/** Of those who have sat equally long, the first in the order of the seats. */
function longestServing(state: Registered, forum: string, but: string | undefined): MemberId | undefined {
  const { seats = [], seatings = [] } = state.forums.get(forum) ?? {};
  const since = (member: MemberId): number =>
    seatings.findLastIndex(({ seats: held }) => held.every((seat) => seat.member !== member)) + 1;
  return seats
    .filter(({ party }) => party !== but)
    .toSorted((one, other) => since(one.member) - since(other.member))[0]?.member;
}

/** A chair from before Samverka has no decision of its own here. */
const sameElection = (one: DecisionNumber | undefined, other: DecisionNumber | undefined): boolean =>
  one && other ? sameNumber(one, other) : one === other;
