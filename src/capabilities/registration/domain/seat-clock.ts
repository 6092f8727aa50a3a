import type { Fact } from '../../index.ts';
import { addDays, momentOf } from '../../../partnership/domain/calendar.ts';
import type { Forum, Registered } from '../../../partnership/domain/state.ts';
import { holding } from '../../../partnership/domain/seat-register.ts';
import type { Temporary, WaitingAppointment } from '../../../partnership/domain/seat-register.ts';

/** What time makes of the seats: written appointments that begin to hold, and people who serve for a time. */

/** The first that is due; the next is asked for when it is done. @param at UTC, ISO 8601 */
export const seatChangeDue = (state: Registered, at: string): Fact | undefined =>
  [...state.forums.values()]
    .flatMap((forum) => changes(forum))
    .filter(({ due }) => due <= at)
    .sort(byMoment)[0]?.fact;

/** UTC, ISO 8601; undefined if nothing will be due as things stand. */
export const nextSeatChange = (state: Registered): string | undefined =>
  [...state.forums.values()].flatMap((forum) => changes(forum)).sort(byMoment)[0]?.due;

interface Change {
  readonly due: string;
  readonly fact: Fact;
}

const byMoment = (one: Change, other: Change): number => one.due.localeCompare(other.due);

const changes = (forum: Forum): readonly Change[] => [
  ...forum.register.temporaries.map((temporary) => ofTemporary(forum, temporary)),
  ...forum.register.waiting.map((waiting) => ofAppointment(forum, waiting)),
];

/** Whoever has got a seat of their own meanwhile does not begin. */
function ofTemporary(forum: Forum, { seat, member, from, to, serves }: Temporary): Change {
  const seated = { v: 1, forum: forum.id, seat, member } as const;
  const over = momentOf(addDays(to, 1), 0);
  if (serves) return { due: over, fact: { ...seated, type: 'temporaryEnded' } };
  const type = isSeated(forum, member) ? 'temporaryEnded' : 'temporaryBegan';
  return { due: momentOf(from, 0), fact: { ...seated, type } };
}

function ofAppointment(forum: Forum, { seat, member, holdsFrom }: WaitingAppointment): Change {
  const type = isSeated(forum, member) ? 'appointmentLapsed' : 'appointmentTookEffect';
  return { due: holdsFrom, fact: { type, v: 1, forum: forum.id, seat, member } };
}

const isSeated = ({ seats, register }: Forum, member: string): boolean =>
  [...seats, ...holding(register)].some((one) => one.member === member);
