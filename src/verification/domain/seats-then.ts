import type { Fact } from '../../capabilities/index.ts';

/** Somebody who acts in a seat. */
export interface Seated {
  readonly seat: string;
  readonly party: string;
  readonly member: string;
}

interface Seat {
  readonly party: string;
  readonly holder: string;
  /** Acts in the holder's place for a time. */
  readonly serving?: string;
}

/** Who acts in which seat of a forum, as the facts so far have it. Written apart from what the rules work with. */
export class SeatsThen {
  readonly #seats = new Map<string, Seat>();
  /** Written appointments that do not hold yet, by seat. */
  readonly #waiting = new Map<string, Seat>();

  get acting(): readonly Seated[] {
    return [...this.#seats].map(([seat, { party, holder, serving }]) => ({
      seat,
      party,
      member: serving ?? holder,
    }));
  }

  take(fact: Fact): void {
    if (fact.type === 'seatsAssigned') this.#assign(fact.seats);
    if (fact.type === 'seatDisputed' || fact.type === 'seatLeft') this.#vacate(fact.seat);
    if (fact.type === 'appointmentEntered')
      this.#waiting.set(fact.seat, { party: fact.party, holder: fact.member });
    if (fact.type === 'appointmentLapsed') this.#waiting.delete(fact.seat);
    if (fact.type === 'appointmentTookEffect') this.#appoint(fact.seat);
    if (fact.type === 'temporaryBegan')
      this.#change(fact.seat, ({ party, holder }) => ({ party, holder, serving: fact.member }));
    if (fact.type === 'temporaryEnded')
      this.#change(fact.seat, (seat) =>
        seat.serving === fact.member ? { party: seat.party, holder: seat.holder } : seat,
      );
  }

  #vacate(seat: string): void {
    this.#seats.delete(seat);
    this.#waiting.delete(seat);
  }

  /** Whoever holds a seat as before is served for as before. */
  #assign(seats: readonly Seated[]): void {
    const before = new Map(this.#seats);
    this.#seats.clear();
    for (const { seat, party, member } of seats) {
      const { holder, serving } = before.get(seat) ?? {};
      const goesOn = holder === member && serving !== undefined;
      this.#seats.set(seat, { party, holder: member, ...(goesOn && { serving }) });
      if (holder !== member) this.#waiting.delete(seat);
    }
  }

  #appoint(seat: string): void {
    const appointed = this.#waiting.get(seat);
    if (appointed) this.#seats.set(seat, appointed);
    this.#waiting.delete(seat);
  }

  #change(seat: string, to: (before: Seat) => Seat): void {
    const before = this.#seats.get(seat);
    if (before) this.#seats.set(seat, to(before));
  }
}
