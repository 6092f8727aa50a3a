import { addDays } from '../../../src/partnership/domain/calendar.ts';
import { holding } from '../../../src/partnership/domain/seat-register.ts';
import { agreementInForce } from '../../../src/partnership/domain/agreement-in-force.ts';
import { seatsOf } from '../../../src/capabilities/registration/domain/seat-choice.ts';
import { duties } from '../../../src/capabilities/duties/domain/duty.ts';
import { PEOPLE } from './world.ts';
import type { Deed, Scene } from './world.ts';

/** Seats given, taken, left and disputed, and duties said to be done, by anybody. */
export function tryWithSeats(scene: Scene): Deed {
  const {
    chance,
    state,
    today,
    forum: { id: forum, register },
    gone,
  } = scene;
  const rules = agreementInForce(state, today).forums.find(({ id }) => id === forum)?.seats ?? [];
  const seat = chance.of(seatsOf(rules))?.id ?? '';
  const member = chance.of(PEOPLE) ?? 'anna';
  const held = holding(register);
  const others = held
    .filter((one) => one.seat !== seat)
    .map((one) => ({ seat: one.seat, member: one.member }));
  const amendment = chance.of([...state.amendments.keys()]) ?? '';
  const tries: readonly (() => Deed['command'])[] = [
    () => ({ type: 'changeSeats', forum, seats: [...others, { seat, member }], gone }),
    () => ({ type: 'changeSeats', forum, seats: [...others, { seat, member }], gone }),
    () => ({ type: 'changeSeats', forum, seats: others, gone }),
    ...Array.from({ length: 4 }, () => (): Deed['command'] => ({
      type: 'confirmSeat',
      forum,
      appointedBy: 'Styrelsen',
      appointedOn: today,
    })),
    () => ({ type: 'disputeSeat', forum }),
    ...(chance.is(0.3) ? [(): Deed['command'] => ({ type: 'leaveSeat', forum })] : []),
    () => ({ type: 'enterAppointment', forum, seat, member, reference: 'Beslut 7', decidedOn: today, gone }),
    () => ({ type: 'nameTemporary', forum, seat, member, from: today, to: addDays(today, chance.below(20)) }),
    () => ({ type: 'endTemporary', forum, seat }),
    () => ({ type: 'giveRole', forum, role: chance.one('contact', 'registrar'), member }),
    () => ({ type: 'endRole', forum, role: 'contact', member }),
    () => ({ type: 'enterMandate', forum, seat, text: 'Allt', amount: '', reference: '' }),
    () => ({ type: 'recordAway', forum, from: today, to: addDays(today, 5) }),
    ...Array.from({ length: 5 }, () => (): Deed['command'] => ({
      type: 'signAmendment',
      forum,
      amendment,
      name: 'Chefen',
      role: 'Chef',
      place: 'Malmö',
      day: today,
      registryNumber: '',
    })),
    () => ({ type: 'fulfilDuty', forum, duty: chance.of(duties(state, scene.now))?.id ?? 'none', note: '' }),
    () => ({ type: 'recordUrgentAction', forum, action: scene.id, day: today, text: 'Stängt en dörr' }),
  ];
  return { by: scene.anybody, command: (chance.of(tries) ?? (() => ({ type: 'leaveSeat', forum })))() };
}
