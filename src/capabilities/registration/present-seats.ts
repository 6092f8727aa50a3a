import type { Refusal } from '../../partnership/domain/refusal.ts';
import { shortName } from '../../partnership/presenting.ts';
import { partyNames } from '../../partnership/replies.ts';
import type { RosterEntry } from '../../partnership/interaction.ts';
import { fieldsOf } from '../new-agreement/draft-input.ts';
import { pressData } from '../new-agreement/present.ts';
import { beginningFields } from './beginning-fields.ts';
import type { FilledBeginning } from './beginning-fields.ts';
import type { OfferedForum } from './agreements-on-offer.ts';
import { seatsOf } from './domain/seat-choice.ts';
import type { Seat } from './domain/seat-choice.ts';
import type { ChosenSeats } from './requests.ts';
import { seatInput, VACANT } from './seat-input.ts';

/** What stands in the form: who holds which seat, by the Entra object id; and what is wrong with it. */
export interface FilledSeats {
  /** Whether the chat is a forum already, so that the seats pass to others; false when it is being registered. */
  readonly changing: boolean;
  /** Seats → persons; empty for a seat left vacant. */
  readonly chosen: ChosenSeats;
  /** Seats that are vacant now, though the agreement asks for somebody: whoever changes others need not fill them. */
  readonly vacant?: readonly string[];
  /** What is said of a beginning before Samverka. */
  readonly began?: FilledBeginning;
  readonly refusal?: Refusal;
}

/**
 * @param roster who can be given a seat
 * @param you whose form it is, by the Entra object id
 * @param today local ISO day
 */
export function presentSeatsForm(
  { agreement, forum, draft }: OfferedForum,
  roster: readonly RosterEntry[],
  { changing, chosen, vacant = [], began = {}, refusal }: FilledSeats,
  you: string | undefined,
  today: string,
) {
  const names = partyNames(agreement);
  const asked = seatsOf(forum.seats).map((seat) => ({
    ...seat,
    required: seat.required && !vacant.includes(seat.id),
  }));
  const seats = asked.map((seat) => {
    const person = personIn(seat, chosen, roster);
    const { most } = seat.rule;
    return {
      of: seat.party,
      input: seatInput(seat.id),
      // Unique within the form, for screen readers have nothing else.
      party: most === 1 ? names[seat.party] : shortName(agreement, seat.party),
      ordinal: seat.ordinal,
      numbered: most > 1,
      required: seat.required,
      person,
      seen: seat.ordinal === 1 || seat.required || person !== VACANT,
    };
  });
  return {
    view: 'assign-seats' as const,
    agreement: agreement.name,
    forum: forum.name,
    changing,
    parties: forum.seats.map(({ party, least, most, source }) => ({
      name: names[party] ?? party,
      least,
      most,
      exactly: least === most,
      source,
      seats: seats.filter(({ of, seen }) => of === party && seen),
    })),
    /** Nobody has to have them: they are folded away as long as nobody does, but for each party's first. */
    moreSeats: seats.filter(({ seen }) => !seen),
    /** Folded away as long as nothing is said. */
    began: {
      asked: !changing,
      shown: Object.values(began).some((said) => said !== ''),
      ...beginningFields(began, roster, {
        elects: forum.chair.value.kind === 'rotating',
        latest: today,
      }),
    },
    vacant: VACANT,
    /** What empty seats make of the number that has to take part, before anybody empties one. */
    quorum:
      changing && forum.quorum ? { least: forum.quorum.value.least, source: forum.quorum.source } : undefined,
    roster: roster.map(({ aadObjectId, name }) => ({ person: aadObjectId, name, you: aadObjectId === you })),
    ...(refusal && { refusal, names: { ...names, ...personTwice(refusal, chosen, roster) } }),
    send: { agreement: agreement.id, forum: forum.id, ...(draft && fieldsOf(draft)) },
    // Where the form was opened from; a new agreement's summary is made anew from its draft.
    back: draft
      ? { verb: 'new-agreement', data: pressData('references', 'next', draft) }
      : { verb: changing ? 'status' : 'register', data: {} },
  };
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
