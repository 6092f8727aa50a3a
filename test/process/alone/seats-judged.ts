import { CLOCK } from '../../../src/partnership/domain/actor.ts';
import type { Fact } from '../../../src/capabilities/index.ts';
import { dayOf, workingDays } from './days.ts';

export class Breach extends Error {}

export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Breach(what);
}

export interface Said {
  readonly by: string;
  readonly at: string;
}

interface Holder {
  readonly member: string;
  readonly namedBy: string;
  awaits: boolean;
}

const DAYS_TO_OBJECT = 3;

/** Who has the seats of a forum, and who may change that, as the facts say. */
export class Seats {
  readonly #partyOfSeat: (seat: string) => string;
  readonly #holders = new Map<string, Holder>();
  readonly #last = new Map<string, Holder & { readonly disputed: boolean }>();
  readonly #temporaries = new Map<string, { member: string; serves: boolean }>();
  readonly #waiting = new Map<string, { member: string; holdsFrom: string; atOnce: boolean }>();
  readonly #contacts = new Map<string, string>();
  readonly #gone = new Set<string>();
  /** Parties that have ever had somebody. */
  readonly ever = new Set<string>();

  constructor(partyOfSeat: (seat: string) => string) {
    this.#partyOfSeat = partyOfSeat;
  }

  acting(): { seat: string; party: string; member: string }[] {
    return [...this.#holders].map(([seat, { member }]) => {
      const temporary = this.#temporaries.get(seat);
      return { seat, party: this.#partyOfSeat(seat), member: temporary?.serves ? temporary.member : member };
    });
  }

  partyOf(member: string): string | undefined {
    return this.acting().find((seat) => seat.member === member)?.party;
  }

  has(party: string): boolean {
    return this.acting().some((seat) => seat.party === party);
  }

  #speaks(member: string, party: string): boolean {
    const holds = [...this.#holders].some(
      ([seat, holder]) => holder.member === member && this.#partyOfSeat(seat) === party,
    );
    return holds || this.#contacts.get(member) === party;
  }

  #takesPart(member: string): boolean {
    return (
      this.partyOf(member) !== undefined ||
      this.#contacts.has(member) ||
      [...this.#holders.values()].some((holder) => holder.member === member)
    );
  }

  #deserted(): boolean {
    const all = [
      ...this.acting().map(({ member }) => member),
      ...[...this.#holders.values()].map(({ member }) => member),
      ...this.#contacts.keys(),
    ];
    return all.every((member) => this.#gone.has(member));
  }

  fold(fact: Fact, { by, at }: Said): void {
    switch (fact.type) {
      case 'seatsAssigned': {
        this.#assigned(fact.seats, by);
        return;
      }
      case 'seatsToBeConfirmed':
        for (const seat of fact.seats) {
          const holder = this.#holders.get(seat);
          if (holder) holder.awaits = true;
        }
        return;
      case 'seatConfirmed': {
        const holder = this.#holders.get(fact.seat);
        must(holder?.member === by && fact.member === by, 'a seat is confirmed by whoever holds it');
        holder.awaits = false;
        return;
      }
      case 'seatLeft':
      case 'seatDisputed':
        must(fact.member === by, 'a seat is left by whoever has it');
        this.#vacate(fact.seat, fact.type === 'seatDisputed');
        return;
      case 'appointmentEntered': {
        this.#entered(fact, { by, at });
        return;
      }
      case 'appointmentTookEffect': {
        const waiting = this.#waiting.get(fact.seat);
        must(waiting?.member === fact.member, 'an appointment is entered before it holds');
        must(waiting.atOnce || at >= waiting.holdsFrom, 'an appointment holds after its days');
        this.#vacate(fact.seat, false);
        this.#holders.set(fact.seat, { member: fact.member, namedBy: by, awaits: true });
        this.ever.add(this.#partyOfSeat(fact.seat));
        return;
      }
      case 'appointmentLapsed':
        this.#waiting.delete(fact.seat);
        return;
      case 'temporaryNamed':
        must(
          this.#speaks(by, this.#partyOfSeat(fact.seat)),
          'somebody for a time is named by the party whose seat it is',
        );
        this.#temporaries.set(fact.seat, { member: fact.member, serves: false });
        return;
      case 'temporaryBegan':
        this.#temporaries.set(fact.seat, { member: fact.member, serves: true });
        return;
      case 'temporaryEnded':
        must(
          by === CLOCK || by === fact.member || this.#speaks(by, this.#partyOfSeat(fact.seat)),
          'somebody for a time is sent away by nobody of another party',
        );
        this.#temporaries.delete(fact.seat);
        return;
      case 'mandateEntered':
        must(this.#speaks(by, this.#partyOfSeat(fact.seat)), 'a mandate is entered by its own party');
        return;
      case 'roleGiven':
        must(
          this.partyOf(by) === fact.party || this.#speaks(by, fact.party),
          'a contact speaks for the party of whoever named them',
        );
        if (fact.role === 'contact') this.#contacts.set(fact.member, fact.party);
        return;
      case 'roleEnded':
        if (fact.role === 'contact') this.#contacts.delete(fact.member);
        return;
      case 'leftTheChat':
        this.#gone.add(fact.member);
        return;
      case 'backInTheChat':
        this.#gone.delete(fact.member);
        return;
      default:
        return;
    }
  }

  #assigned(seats: readonly { seat: string; member: string }[], by: string): void {
    const first = this.ever.size === 0;
    const wanted = new Map(seats.map(({ seat, member }) => [seat, member]));
    const changed = [...new Set([...wanted.keys(), ...this.#holders.keys()])].filter(
      (seat) => wanted.get(seat) !== this.#holders.get(seat)?.member,
    );
    for (const seat of first ? [] : changed) {
      const before = this.#holders.get(seat) ?? this.#last.get(seat);
      const unconfirmed = before?.awaits === true && (before.namedBy === by || this.#takesPart(by));
      must(
        this.#speaks(by, this.#partyOfSeat(seat)) || this.#deserted() || unconfirmed,
        `the seat ${seat} is given by ${by}, who does not speak for its party`,
      );
    }
    for (const seat of changed) {
      this.#vacate(seat, false);
      const member = wanted.get(seat);
      if (member === undefined) continue;
      this.#holders.set(seat, { member, namedBy: by, awaits: false });
      this.ever.add(this.#partyOfSeat(seat));
    }
  }

  #vacate(seat: string, disputed: boolean): void {
    const holder = this.#holders.get(seat);
    if (holder) this.#last.set(seat, { ...holder, disputed });
    this.#holders.delete(seat);
    this.#temporaries.delete(seat);
    this.#waiting.delete(seat);
  }

  #entered(fact: Extract<Fact, { type: 'appointmentEntered' }>, { by, at }: Said): void {
    const { seat, member, party, holdsFrom } = fact;
    const holder = this.#holders.get(seat);
    const others = [
      ...[...this.#holders].filter(([of]) => of !== seat && this.#partyOfSeat(of) === party),
    ].map(([, one]) => one.member);
    const contacts = [...this.#contacts].flatMap(([one, of]) =>
      of === party && one !== holder?.member ? [one] : [],
    );
    must(party === this.#partyOfSeat(seat), 'an appointment is of the party whose seat it is');
    must(!this.#speaks(by, party), 'whoever speaks for the party chooses, and enters nothing of another');
    must(
      [...others, ...contacts].every((one) => this.#gone.has(one)),
      'another party enters an appointment only if nobody of the party is there',
    );
    const last = this.#last.get(seat);
    const atOnce = holder ? this.#gone.has(holder.member) : !last?.disputed && last?.member !== by;
    const days = workingDays(dayOf(at), dayOf(holdsFrom));
    must(atOnce || days >= DAYS_TO_OBJECT, `an appointment holds after ${days} working days`);
    this.#waiting.set(seat, { member, holdsFrom, atOnce });
  }
}
