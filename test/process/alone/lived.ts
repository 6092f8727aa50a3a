import { inspect } from 'node:util';
import type { Agreement } from '../../../src/agreement/domain/profile.ts';
import { decide, evolve } from '../../../src/capabilities/index.ts';
import type { Command, Fact } from '../../../src/capabilities/index.ts';
import { seatsOf } from '../../../src/capabilities/registration/domain/seat-choice.ts';
import { sameNumber } from '../../../src/partnership/domain/decision.ts';
import type { DecisionNumber } from '../../../src/partnership/domain/decision.ts';
import { CLOCK } from '../../../src/partnership/domain/actor.ts';
import { UNREGISTERED } from '../../../src/partnership/domain/state.ts';
import type { Partnership, Registered } from '../../../src/partnership/domain/state.ts';
import { isFirstDecisionLeft } from '../../../src/capabilities/conduct/domain/first-decisions.ts';
import { isHeld } from '../../../src/capabilities/meetings/domain/meeting.ts';
import type { HeldItem } from '../../../src/capabilities/meetings/domain/meeting.ts';
import { addDays } from '../../../src/partnership/domain/calendar.ts';
import { EMPTY_REGISTER, holding } from '../../../src/partnership/domain/seat-register.ts';
import { clearBallotBox } from '../../support/clear-ballot-box.ts';
import { Chance } from './chance.ts';
import { dayOf } from './days.ts';
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
  readonly #agreement: Agreement;

  constructor(agreement: Agreement, seed: number, met: Map<string, number>) {
    this.#seed = seed;
    this.#agreement = agreement;
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
          this.take(by, {
            type: 'confirmSeat',
            forum: id,
            appointedBy: 'Styrelsen',
            appointedOn: '2022-01-01',
          });
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
      if (fact.type === 'voteClosed' || fact.type === 'matterDecided') this.#restsAsItMust(fact.decision);
      for (const { decision } of this.registered.chairs.values())
        if (decision && !this.#judge.decisions.holds(decision))
          throw new Breach('somebody chairs by a decision that rests');
    } catch (error) {
      if (error instanceof Breach) throw this.told(error.message);
      throw error;
    }
  }

  /** For nobody who has answered, and for everybody else who was not there. */
  #restsAsItMust(number: DecisionNumber): void {
    const decision = this.registered.decisions.find((one) => sameNumber(one.number, number));
    const parties = [...(decision?.resting?.parties ?? [])].sort().join();
    const must = this.#judge.decisions.restsFor(number).join();
    if (parties !== must) throw new Breach(`§ ${number.number} rests for ${parties}, and not ${must}`);
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
      const next =
        kind < 45 ? bringMeetingOn : kind < 70 ? tryWithVote : kind < 90 ? tryAtMeeting : tryWithSeats;
      const { by, command } = next(scene);
      this.take(by, command);
      if (this.chance.is(0.3)) this.tick();
    }
  }

  /** Whatever has become of it, nobody is shut out and nothing stays open for ever. */
  end(): void {
    this.now += 60 * DAY;
    this.tick();
    this.#noteWhoIsThere();
    for (const forum of this.registered.forums.keys()) this.#seatsCanBePutRight(forum);
    for (const forum of this.registered.forums.keys()) this.#everythingEnds(forum);
  }

  #seatsCanBePutRight(forum: string): void {
    const rules = this.#agreement.forums.find(({ id }) => id === forum)?.seats ?? [];
    for (const { party } of rules) {
      const here = (): boolean =>
        this.registered.forums.get(forum)?.seats.some((seat) => seat.party === party) ?? false;
      const seat = `${party}-1`;
      const somebody = PEOPLE.some((by) => {
        const held = holding(this.registered.forums.get(forum)?.register ?? EMPTY_REGISTER);
        const others = held
          .filter((one) => one.seat !== seat)
          .map((one) => ({ seat: one.seat, member: one.member }));
        const member = `new-${party}-${by}`;
        const { gone } = this;
        return (
          this.take(by, { type: 'changeSeats', forum, seats: [...others, { seat, member }], gone }) ||
          this.take(by, {
            type: 'enterAppointment',
            forum,
            seat,
            member,
            reference: 'Nytt beslut',
            decidedOn: dayOf(this.at),
            gone,
          })
        );
      });
      if (!somebody) throw this.told(`nobody can put a seat of ${party} right`);
      this.now += 10 * DAY;
      this.tick();
      this.#noteWhoIsThere();
      if (!here()) throw this.told(`${party} has been given a seat, and nobody has it`);
    }
  }

  #everythingEnds(forum: string): void {
    const people = this.registered.forums.get(forum)?.seats.map(({ member }) => member) ?? [];
    const all = (command: Command): boolean => people.some((by) => this.take(by, command));
    const open = [...this.registered.meetings.values()].find(
      (one) => one.forum === forum && one.status === 'open',
    );
    for (const by of people)
      if (open) this.take(by, { type: 'markAttendance', forum, meeting: open.id, state: 'present' });
    for (const { id, status, procedure } of [...this.registered.votes.values()]) {
      if (status !== 'open' || this.registered.votes.get(id)?.forum !== forum) continue;
      all({ type: 'callMissing', forum, vote: id });
      this.now += 5 * MINUTE;
      all({ type: 'closeVote', forum, vote: id });
      this.now += 400 * DAY;
      this.tick();
      // A second round ends as the first did.
      if (this.registered.votes.get(id)?.status === 'open')
        throw this.told(`the vote ${id}, ${procedure ?? ''}, stays open for ever`);
    }
    for (const { id, status } of [...this.registered.meetings.values()])
      if (status === 'open' && this.registered.meetings.get(id)?.forum === forum)
        this.#meetingEnds(forum, id, all);
  }

  #meetingEnds(forum: string, meeting: string, all: (command: Command) => boolean): void {
    for (let tries = 0; tries < 60; tries += 1) {
      const held = this.registered.meetings.get(meeting);
      if (held === undefined || !isHeld(held) || held.status !== 'open') return;
      const vote = [...this.registered.votes.values()].find(
        (one) => one.status === 'open' && one.meeting === meeting,
      );
      if (vote) this.#everythingEnds(forum);
      if (all({ type: 'closeMeeting', forum, meeting })) return;
      this.#nothingWaits(meeting, all);
      const until = addDays(dayOf(this.at), 100);
      const member = this.registered.forums.get(forum)?.seats[0]?.member ?? '';
      for (const { id: item } of held.agenda) {
        all({ type: 'electChair', forum, meeting, item, member, until });
        this.#nothingWaits(meeting, all);
        if (!isFirstDecisionLeft(this.#itemIn(meeting, item))) continue;
        all({ type: 'takeUpMatter', forum, meeting, item });
        all({ type: 'tableMatter', forum, meeting, item, reason: 'Vi hinner inte' });
      }
    }
    throw this.told(`the meeting ${meeting} goes on for ever`);
  }

  /** What is proposed is confirmed, or taken back. */
  #nothingWaits(meeting: string, all: (command: Command) => boolean): void {
    const held = this.registered.meetings.get(meeting);
    const proposal = held && isHeld(held) ? held.proposal : undefined;
    if (!held || !proposal) return;
    const about = { forum: held.forum, meeting, item: proposal.item, proposal: proposal.id };
    all({ type: 'confirmDecision', ...about });
    all({ type: 'withdrawProposal', ...about });
  }

  #itemIn(meeting: string, item: string): HeldItem {
    const held = this.registered.meetings.get(meeting);
    const found = held && isHeld(held) ? held.agenda.find(({ id }) => id === item) : undefined;
    if (!found) throw new Error(`no item ${item}`);
    return found;
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
    this.#noteWhoIsThere();
  }

  /** Teams is asked before anything is done with seats. */
  #noteWhoIsThere(): void {
    const there = PEOPLE.filter((member) => !this.gone.includes(member));
    for (const forum of this.registered.forums.keys())
      this.take(CLOCK, { type: 'noteWhoIsThere', forum, left: this.gone, there });
  }
}
