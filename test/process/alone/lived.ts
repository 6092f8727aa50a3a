import { inspect } from 'node:util';
import type { Agreement } from '../../../src/agreement/domain/profile.ts';
import { decide, evolve } from '../../../src/capabilities/index.ts';
import type { Command, Fact } from '../../../src/capabilities/index.ts';
import { seatsOf } from '../../../src/capabilities/registration/domain/seat-choice.ts';
import { CLOCK } from '../../../src/partnership/domain/actor.ts';
import { UNREGISTERED } from '../../../src/partnership/domain/state.ts';
import type { Partnership, Registered } from '../../../src/partnership/domain/state.ts';
import { clearBallotBox } from '../../support/clear-ballot-box.ts';
import { Chance } from './chance.ts';
import { Judge } from './judge.ts';
import { bringMeetingOn, tryAtMeeting } from './meetings-tried.ts';
import { Breach } from './seats-judged.ts';
import { tryWithSeats } from './seats-tried.ts';
import { tryWithVote } from './votes-tried.ts';
import { PEOPLE, Scene } from './world.ts';

const WAITS = { atMeeting: 10, outside: 60, call: 120 };
const [SECOND, MINUTE, HOUR, DAY] = [1_000, 60_000, 3_600_000, 86_400_000];
const STEPS = 220;
/** How much of the story a breach is told with. */
const LATEST = 40;

/** A partnership lived through in memory, each fact of it judged. */
export class Lived {
  state: Partnership = UNREGISTERED;
  now: number;
  gone: readonly string[] = [];
  readonly chance: Chance;
  readonly #judge: Judge;
  readonly #story: string[] = [];
  readonly #seed: number;

  constructor(agreement: Agreement, seed: number, met: Map<string, number>) {
    this.#seed = seed;
    this.chance = new Chance(seed);
    this.#judge = new Judge(agreement, met);
    this.now = Date.parse(`${agreement.validity.value.from}T08:00:00Z`) + this.chance.below(60) * DAY;
    let next = 0;
    const seats = (forum: string) =>
      seatsOf(agreement.forums.find(({ id }) => id === forum)?.seats ?? [])
        .filter(({ required }) => required || this.chance.is(0.4))
        .map(({ id }) => ({ seat: id, member: PEOPLE[next++ % PEOPLE.length] ?? '' }));
    const [first, ...others] = agreement.forums.map(({ id }) => id);
    const forum = first ?? '';
    this.take('anna', { type: 'registerPartnership', agreement, forum, language: 'sv', seats: seats(forum) });
    for (const other of others) {
      next = 0;
      this.take('anna', { type: 'openForum', forum: other, language: 'sv', seats: seats(other) });
    }
    for (const id of this.registered.forums.keys())
      for (const by of PEOPLE)
        if (this.chance.is(0.8))
          this.take(by, { type: 'confirmSeat', forum: id, appointedBy: 'Styrelsen', appointedOn: '2022-01-01' });
  }

  get registered(): Registered {
    if (this.state.status !== 'registered') throw new Error('not registered');
    return this.state;
  }

  get at(): string {
    return new Date(this.now).toISOString();
  }

  /** @returns whether it was accepted, and something came of it */
  take(by: string, command: Command): boolean {
    const { at } = this;
    const decided = decide(this.state, command, { by, at, ballotBox: clearBallotBox, waits: WAITS });
    if (!decided.ok) return false;
    for (const fact of decided.facts) this.#fold(fact, { by, at });
    return decided.facts.length > 0;
  }

  #fold(fact: Fact, said: { by: string; at: string }): void {
    if (fact.type !== 'reminded' && fact.type !== 'partnershipRegistered')
      this.#story.push(`${said.at} ${said.by} ${inspect(fact, { breakLength: Infinity, depth: 6 })}`);
    this.state = evolve(this.state, fact, said);
    try {
      this.#judge.fold(fact, said);
      for (const { decision } of this.registered.chairs.values())
        if (!this.#judge.holds(decision)) throw new Breach('somebody chairs by a decision that rests');
    } catch (error) {
      if (error instanceof Breach) throw this.told(error.message);
      throw error;
    }
  }

  told(what: string): Error {
    return new Error(`${what}; seed ${this.#seed}:\n${this.#story.slice(-LATEST).join('\n')}`);
  }

  tick(): void {
    this.take(CLOCK, { type: 'tick' });
  }

  live(): void {
    for (let serial = 1; serial <= STEPS; serial += 1) {
      this.#wait();
      this.#comeAndGo();
      const scene = new Scene(this.registered, this.at, this.chance, serial, this.gone);
      const kind = this.chance.below(100);
      const next = kind < 45 ? bringMeetingOn : kind < 70 ? tryWithVote : kind < 90 ? tryAtMeeting : tryWithSeats;
      const { by, command } = next(scene);
      this.take(by, command);
      if (this.chance.is(0.3)) this.tick();
    }
  }

  #wait(): void {
    const { chance } = this;
    const open = [...this.registered.meetings.values()].some(({ status }) => status === 'open');
    const called = [...this.registered.meetings.values()].find(({ status }) => status === 'called');
    if (!open && called && chance.is(0.25)) {
      this.now = Math.max(this.now, Date.parse(called.startsAt) - chance.below(30) * MINUTE);
      return;
    }
    const long = [HOUR, 5 * HOUR, DAY, 3 * DAY, 8 * DAY, 21 * DAY];
    const short = [0, SECOND, 5 * SECOND, 11 * SECOND, 30 * SECOND, 61 * SECOND, 125 * SECOND, 10 * MINUTE];
    this.now += chance.of(chance.is(open ? 0.02 : 0.2) ? long : short) ?? 0;
  }

  /** Now and then somebody leaves the chat, or comes back. */
  #comeAndGo(): void {
    const { chance } = this;
    if (chance.is(0.02)) {
      const member = chance.of(PEOPLE) ?? 'anna';
      const left = !this.gone.includes(member);
      this.gone = left ? [...this.gone, member] : this.gone.filter((one) => one !== member);
    }
    // Whoever comes and goes, Teams is asked before anything is done with seats.
    const there = PEOPLE.filter((member) => !this.gone.includes(member));
    for (const forum of this.registered.forums.keys())
      this.take(CLOCK, { type: 'noteWhoIsThere', forum, left: this.gone, there });
  }
}
