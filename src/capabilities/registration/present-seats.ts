import { isDeepStrictEqual } from 'node:util';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { partyNames } from '../../partnership/replies.ts';
import type { RosterEntry } from '../../partnership/interaction.ts';
import { fieldsOf } from '../new-agreement/draft-input.ts';
import { pressData } from '../new-agreement/present.ts';
import type { OfferedForum } from './agreements-on-offer.ts';
import { seatsOf } from './domain/rules.ts';
import type { Seat } from './domain/rules.ts';
import type { ChosenSeats } from './requests.ts';
import { seatInput, VACANT } from './seat-input.ts';

/** What stands in the form: who holds which seat, by the Entra object id; and what is wrong with it. */
export interface FilledSeats {
  /** Whether the chat is a forum already, so that the seats pass to others; false when it is being registered. */
  readonly changing: boolean;
  /** Seats → persons; empty for a seat left vacant. */
  readonly chosen: ChosenSeats;
  readonly refusal?: Refusal;
  /** Whoever registers, where the form has them in a seat that they have not chosen. */
  readonly you?: string;
}

/** @param roster who can be given a seat */
export function presentSeatsForm(
  { agreement, forum, draft }: OfferedForum,
  roster: readonly RosterEntry[],
  { changing, chosen, refusal, you }: FilledSeats,
) {
  const names = partyNames(agreement);
  const seats = seatsOf(forum.seats);
  return {
    view: 'assign-seats' as const,
    agreement: agreement.name,
    forum: forum.name,
    changing,
    // Parties often share a clause: each is said once.
    sources: forum.seats
      .map(({ source }) => ({ source }))
      .filter((one, index, all) => all.findIndex((other) => isDeepStrictEqual(other, one)) === index),
    seats: seats.map((seat) => ({
      input: seatInput(seat.id),
      party: names[seat.party] ?? seat.party,
      ordinal: seat.ordinal,
      most: seat.rule.most,
      numbering: numberingOf(seat),
      required: seat.required,
      person: personIn(seat, chosen, roster),
    })),
    you: roster.find(({ aadObjectId }) => aadObjectId === you)?.name ?? '',
    vacant: VACANT,
    roster: roster.map(({ aadObjectId, name }) => ({ person: aadObjectId, name })),
    ...(refusal && { refusal, names: { ...names, ...personTwice(refusal, chosen, roster) } }),
    send: { agreement: agreement.id, forum: forum.id, ...(draft && fieldsOf(draft)) },
    // Where the form was opened from; a new agreement's summary is made anew from its draft.
    back: draft
      ? { verb: 'new-agreement', data: pressData('references', 'next', draft) }
      : { verb: changing ? 'status' : 'register', data: {} },
  };
}

/** How seats of one party are told apart: unique within the form, for screen readers have nothing else. */
function numberingOf({ rule: { least, most } }: Seat) {
  if (most === 1) return 'one';
  return least === most ? 'all' : 'at-most';
}

/** A person who has left the chat since is no longer among the choices. */
function personIn(seat: Seat, chosen: ChosenSeats, roster: readonly RosterEntry[]): string {
  const entry = roster.find(({ aadObjectId }) => aadObjectId === chosen[seat.id]);
  return entry?.aadObjectId ?? (seat.required ? '' : VACANT);
}

/** The refusal names the member id, which the form does not know; the person is whoever was chosen twice. */
function personTwice(refusal: Refusal, chosen: ChosenSeats, roster: readonly RosterEntry[]) {
  if (refusal.code !== 'person-holds-two-seats') return {};
  const people = Object.values(chosen);
  const twice = people.find((person, index) => person !== '' && people.indexOf(person) !== index);
  const name = roster.find(({ aadObjectId }) => aadObjectId === twice)?.name;
  return name === undefined ? {} : { [refusal.member]: name };
}
