import type { Fact } from '../../index.ts';
import type { Actor } from '../../../partnership/domain/actor.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import { holding, holdingOf, lastHolding } from '../../../partnership/domain/seat-register.ts';
import { recordable } from '../../../partnership/domain/text.ts';
import { openForumOf } from './who-may.ts';

/** What somebody can say of the seat they have themselves. */
interface ConfirmSeat {
  readonly type: 'confirmSeat';
  readonly forum: string;
  /** The body or office of the party that has appointed them. */
  readonly appointedBy: string;
  /** Local, ISO; empty for none. */
  readonly appointedOn: string;
}

interface DisputeSeat {
  readonly type: 'disputeSeat';
  readonly forum: string;
}

interface LeaveSeat {
  readonly type: 'leaveSeat';
  readonly forum: string;
}

export const LONGEST_APPOINTMENT = 200;

export function confirmSeat(state: Partnership, command: ConfirmSeat, actor: Actor): Decided<Fact> {
  const found = openForumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { id: forum, register } = found.forum;
  const { by: member, at } = actor;
  const held = holding(register).find((tenure) => tenure.member === member);
  if (!held) return refuse({ code: 'no-seat-of-yours' });
  if (!held.awaits) return refuse({ code: 'seat-confirmed-already' });
  const appointedBy = recordable(command.appointedBy, LONGEST_APPOINTMENT);
  if (!appointedBy.ok) return appointedBy;
  const { appointedOn } = command;
  if (appointedOn === '') return refuse({ code: 'day-unknown' });
  const today = localDay(at);
  if (appointedOn > today) return refuse({ code: 'appointed-in-the-future', day: today });
  const { seat } = held;
  return accept({
    type: 'seatConfirmed',
    v: 1,
    forum,
    seat,
    member,
    appointedBy: appointedBy.text,
    appointedOn,
  });
}

/**
 * Whoever has been put in a seat by somebody else, or is to lose theirs by somebody else's word, says that it is not
 * right. Whoever has confirmed their seat leaves it instead.
 */
export function disputeSeat(state: Partnership, command: DisputeSeat, actor: Actor): Decided<Fact> {
  const found = openForumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { id: forum, register } = found.forum;
  const { by: member } = actor;
  const temporary = register.temporaries.find((one) => one.member === member);
  if (temporary) return accept({ type: 'temporaryEnded', v: 1, forum, seat: temporary.seat, member });
  const held = holding(register).find((tenure) => tenure.member === member);
  const replaced = held && register.waiting.some(({ seat }) => seat === held.seat);
  if (held && (held.awaits || replaced))
    return accept({ type: 'seatDisputed', v: 1, forum, seat: held.seat, member });
  const waiting = register.waiting.find(
    (one) =>
      one.member === member ||
      (holdingOf(register, one.seat) === undefined && lastHolding(register, one.seat)?.member === member),
  );
  if (waiting)
    return accept({ type: 'appointmentLapsed', v: 1, forum, seat: waiting.seat, member: waiting.member });
  return refuse(held ? { code: 'seat-not-in-question' } : { code: 'no-seat-of-yours' });
}

/** A vacant seat is its party's to fill. */
export function leaveSeat(state: Partnership, command: LeaveSeat, actor: Actor): Decided<Fact> {
  const found = openForumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { id: forum, register } = found.forum;
  const { by: member } = actor;
  const held = holding(register).find((tenure) => tenure.member === member);
  if (held) return accept({ type: 'seatLeft', v: 1, forum, seat: held.seat, member });
  const temporary = register.temporaries.find((one) => one.member === member);
  return temporary
    ? accept({ type: 'temporaryEnded', v: 1, forum, seat: temporary.seat, member })
    : refuse({ code: 'no-seat-of-yours' });
}
