import type { FactContext } from '../../../partnership/domain/folding.ts';
import { holding, servingIn } from '../../../partnership/domain/seat-register.ts';
import type {
  SeatRegister,
  Tenure,
  TenureEnd,
  WaitingAppointment,
} from '../../../partnership/domain/seat-register.ts';
import type { SeatHolder } from '../../../partnership/domain/seats.ts';
import type { Forum, SeatCause } from '../../../partnership/domain/state.ts';

/** What each change makes of a forum's seats, and of the list of who has had them. */
type Seated = Pick<SeatHolder, 'seat' | 'member'>;

/** Whoever holds a seat as before goes on, and so does whoever serves there in their place. */
export function assigned(forum: Forum, seats: readonly SeatHolder[], context: FactContext): Forum {
  const before = holding(forum.register);
  const stays = ({ seat, member }: Seated): boolean =>
    seats.some((held) => held.seat === seat && held.member === member);
  const changed = before.filter((tenure) => !stays(tenure)).map(({ seat }) => seat);
  const register = changed.reduce(
    (left, seat) => withoutHolder(left, seat, 'replaced', context),
    forum.register,
  );
  const come = seats.filter(
    ({ seat, member }) => !before.some((tenure) => tenure.seat === seat && tenure.member === member),
  );
  const filled = come.reduce((left, { seat }) => withoutWaiting(left, seat), register);
  const tenures = [...filled.tenures, ...come.map((seat) => begins(seat, context))];
  const acting = seats.map((held) => ({
    ...held,
    member: servingIn(filled, held.seat)?.member ?? held.member,
  }));
  return reseated({ ...forum, register: { ...filled, tenures } }, acting, context);
}

/**
 * Whoever was named by the party itself is corrected by it alone: by somebody who held one of its seats until then, or
 * its contact.
 */
export function toBeConfirmed(forum: Forum, seats: readonly string[]): Forum {
  const { tenures, roles } = forum.register;
  const asked = holding(forum.register).filter(({ seat }) => seats.includes(seat));
  const speaksFor = ({ by, party, from }: Tenure): boolean =>
    roles.some((one) => one.role === 'contact' && one.member === by && one.party === party) ||
    tenures.some(
      (one) =>
        one.member === by &&
        one.party === party &&
        !one.temporary &&
        !one.awaits &&
        !asked.includes(one) &&
        (one.to === undefined || one.to === from),
    );
  const after = tenures.map((tenure) =>
    asked.includes(tenure) ? { ...tenure, awaits: true, open: !speaksFor(tenure) } : tenure,
  );
  return { ...forum, register: { ...forum.register, tenures: after } };
}

/** The seat is vacant, whoever served in it. */
export function vacated(
  forum: Forum,
  seat: string,
  ended: Extract<TenureEnd, 'left' | 'disputed'>,
  context: FactContext,
): Forum {
  const register = withoutWaiting(withoutHolder(forum.register, seat, ended, context), seat);
  return reseated({ ...forum, register }, without(forum, seat), context, ended);
}

export function appointed(forum: Forum, waiting: WaitingAppointment, context: FactContext): Forum {
  const { seat, party, member, reference, decidedOn, by } = waiting;
  const register = withoutWaiting(withoutHolder(forum.register, seat, 'replaced', context), seat);
  const held = { seat, party, member };
  const tenure = {
    ...begins(held, { ...context, by }),
    awaits: true,
    appointment: { reference, decidedOn, by },
  };
  const after = { ...forum, register: { ...register, tenures: [...register.tenures, tenure] } };
  return reseated(after, withSeat(forum, held), context, 'appointed');
}

export function begun(forum: Forum, { seat, member }: Seated, context: FactContext): Forum {
  const { temporaries, tenures } = forum.register;
  const party = holding(forum.register).find((one) => one.seat === seat)?.party ?? '';
  const named = temporaries.find((one) => one.seat === seat && one.member === member);
  const held = { seat, party, member };
  const tenure = { ...begins(held, { ...context, by: named?.by ?? context.by }), temporary: true };
  const register = {
    ...forum.register,
    temporaries: temporaries.map((one) => (one === named ? { ...one, serves: true } : one)),
    tenures: [...tenures, tenure],
  };
  return reseated({ ...forum, register }, withSeat(forum, held), context, 'temporary');
}

export function temporaryOver(forum: Forum, { seat, member }: Seated, context: FactContext): Forum {
  const { temporaries, tenures } = forum.register;
  const over = temporaries.find((one) => one.seat === seat && one.member === member);
  const register = {
    ...forum.register,
    temporaries: temporaries.filter((one) => one !== over),
    tenures: tenures.map((one) => (isServing(one, { seat, member }) ? ends(one, 'over', context) : one)),
  };
  if (!over?.serves) return { ...forum, register };
  const holder = holding(register).find((one) => one.seat === seat);
  const seats = holder ? withSeat(forum, { seat, party: holder.party, member: holder.member }) : forum.seats;
  return reseated({ ...forum, register }, seats, context, 'resumed');
}

const isServing = (tenure: Tenure, { seat, member }: Seated): boolean =>
  tenure.temporary && tenure.to === undefined && tenure.seat === seat && tenure.member === member;

const begins = ({ seat, party, member }: SeatHolder, { by, at }: FactContext): Tenure => ({
  seat,
  party,
  member,
  temporary: false,
  from: at,
  by,
  awaits: false,
  open: false,
});

const ends = (tenure: Tenure, ended: TenureEnd, { at }: FactContext): Tenure => ({
  ...tenure,
  to: at,
  ended,
});

/** Nobody holds the seat, serves in it or is to serve in it. */
function withoutHolder(
  register: SeatRegister,
  seat: string,
  ended: TenureEnd,
  context: FactContext,
): SeatRegister {
  const tenures = register.tenures.map((tenure) =>
    tenure.seat === seat && tenure.to === undefined
      ? ends(tenure, tenure.temporary ? 'over' : ended, context)
      : tenure,
  );
  return { ...register, tenures, temporaries: register.temporaries.filter((one) => one.seat !== seat) };
}

const withoutWaiting = (register: SeatRegister, seat: string): SeatRegister => ({
  ...register,
  waiting: register.waiting.filter((one) => one.seat !== seat),
});

const without = ({ seats }: Forum, seat: string): readonly SeatHolder[] =>
  seats.filter((held) => held.seat !== seat);

const withSeat = (forum: Forum, held: SeatHolder): readonly SeatHolder[] =>
  forum.seats.some(({ seat }) => seat === held.seat)
    ? forum.seats.map((one) => (one.seat === held.seat ? held : one))
    : [...forum.seats, held];

const reseated = (
  forum: Forum,
  seats: readonly SeatHolder[],
  { by, at }: FactContext,
  cause?: SeatCause,
): Forum => ({
  ...forum,
  seats,
  seatings: [...forum.seatings, { seats, by, at, ...(cause && { cause }) }],
});
