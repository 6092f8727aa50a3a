import type { Fact } from '../../index.ts';
import type { Actor } from '../../../partnership/domain/actor.ts';
import { addDays, localDay, momentOf } from '../../../partnership/domain/calendar.ts';
import { nextWorkingDay } from '../../../partnership/domain/working-days.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import { holding, holdingOf, isDisputed, lastHolding } from '../../../partnership/domain/seat-register.ts';
import { recordable } from '../../../partnership/domain/text.ts';
import { LONGEST_APPOINTMENT } from './own-seat.ts';
import { seatsOf } from './seat-choice.ts';
import { openForumOf, othersOf, speakersOf, takesPart } from './who-may.ts';

/** Another party enters what a party has decided in writing, where nobody of it is there to name its representative. */
interface EnterAppointment {
  readonly type: 'enterAppointment';
  readonly forum: string;
  readonly seat: string;
  readonly member: string;
  /** What the party has written, so that all can find it. */
  readonly reference: string;
  readonly decidedOn: string;
  readonly gone: readonly string[];
}

/** Whole working days in which whoever has the seat can say that it is not right (choice). */
const WORKING_DAYS_TO_OBJECT = 3;

/**
 * It holds at once where nobody can object: the holder has left the chat, or the seat is vacant and not disputed.
 * Whoever held the vacant seat last may enter it too, so that no party can be kept out by another's word alone.
 */
export function enterAppointment(state: Partnership, command: EnterAppointment, actor: Actor): Decided<Fact> {
  const found = openForumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { forum, rules } = found;
  const { register } = forum;
  const { by, at } = actor;
  const { seat, member, decidedOn, gone } = command;
  const known = seatsOf(rules.seats).find(({ id }) => id === seat);
  if (!known) return refuse({ code: 'unknown-seat' });
  const { party } = known;
  const holder = holdingOf(register, seat);
  const own = !holder && lastHolding(register, seat)?.member === by;
  if (!own && !takesPart(forum, by)) return refuse({ code: 'not-a-member' });
  if (speakersOf(forum, party).includes(by)) return refuse({ code: 'seat-of-own-party' });
  if (othersOf(forum, { seat, party }, gone).length > 0)
    return refuse({ code: 'seat-of-another-party', party });
  if (member === '') return refuse({ code: 'person-missing' });
  const waiting = register.waiting.find((one) => one.seat === seat);
  if (waiting) return refuse({ code: 'appointment-waits', party, day: localDay(waiting.holdsFrom) });
  if ([...holding(register), ...register.temporaries].some((one) => one.member === member))
    return refuse({ code: 'person-holds-two-seats', member });
  const reference = recordable(command.reference, LONGEST_APPOINTMENT);
  if (!reference.ok) return reference;
  if (decidedOn === '') return refuse({ code: 'day-unknown' });
  const today = localDay(at);
  if (decidedOn > today) return refuse({ code: 'appointed-in-the-future', day: today });
  const atOnce = holder ? gone.includes(holder.member) : !own && !isDisputed(register, seat);
  const seated = { v: 1, forum: forum.id, seat, member } as const;
  const entered = { party, reference: reference.text, decidedOn };
  const holdsFrom = atOnce ? at : afterWorkingDays(today, WORKING_DAYS_TO_OBJECT);
  return accept<Fact>(
    { ...seated, ...entered, type: 'appointmentEntered', holdsFrom },
    ...(atOnce ? [{ ...seated, type: 'appointmentTookEffect' } as const] : []),
  );
}

/** The morning after so many whole working days; UTC, ISO 8601. @param day local, ISO */
function afterWorkingDays(day: string, count: number): string {
  let last = day;
  for (let left = count; left > 0; left -= 1) last = nextWorkingDay(addDays(last, 1));
  return momentOf(addDays(last, 1), 0);
}
