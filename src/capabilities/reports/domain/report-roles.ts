import type { Registered } from '../../../partnership/domain/state.ts';
import type { SeatHolder, MemberId } from '../../../partnership/domain/seats.ts';
import { representatives } from '../../../partnership/domain/seats.ts';
import type { Concerned, ReportOccasion } from './due.ts';

/**
 * Those who may hand the report in: the representatives of the preparing forum, or of the preparing parties, in whichever
 * forum they hold their seats.
 */
export function preparersOf(state: Registered, { preparers }: ReportOccasion): readonly MemberId[] {
  const { forums, parties } = preparers;
  const found =
    parties.length === 0
      ? forums.flatMap((forum) => representatives(state, forum))
      : seats(state)
          .filter(({ party }) => parties.includes(party))
          .map(({ member }) => member);
  return [...new Set(found)];
}

/** Those who receive the report: the representatives of the receiving forum, or those there of the receiving parties. */
export const recipientsOf = (state: Registered, { recipients }: ReportOccasion): readonly MemberId[] =>
  receivingSeats(state, recipients).map(({ member }) => member);

/**
 * Those who may approve a report or send it back: its recipients, but never whoever submitted it when somebody else can;
 * where several parties receive it, then those of another party than the submitter's (N14-27, default).
 */
export function deciders(
  state: Registered,
  { recipients }: ReportOccasion,
  submittedBy: MemberId,
): readonly MemberId[] {
  const receiving = receivingSeats(state, recipients);
  const others = receiving.filter(({ member }) => member !== submittedBy);
  const own = new Set(seats(state).flatMap(({ member, party }) => (member === submittedBy ? [party] : [])));
  const counterparts = recipients.parties.length > 1 ? others.filter(({ party }) => !own.has(party)) : [];
  const [found] = [counterparts, others, receiving].filter((some) => some.length > 0);
  return (found ?? []).map(({ member }) => member);
}

/** Whether the report concerns the forum: it prepares or receives it. In others it is unknown. */
export const concernsForum = ({ preparers, recipients }: ReportOccasion, forum: string): boolean =>
  preparers.parties.length > 0 || preparers.forums.includes(forum) || recipients.forums.includes(forum);

const seats = (state: Registered): readonly SeatHolder[] =>
  [...state.forums.values()].flatMap((forum) => forum.seats);

const receivingSeats = (state: Registered, { forums, parties }: Concerned): readonly SeatHolder[] =>
  forums
    .flatMap((forum) => state.forums.get(forum)?.seats ?? [])
    .filter(({ party }) => parties.length === 0 || parties.includes(party));
