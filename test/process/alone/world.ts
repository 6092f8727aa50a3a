import { localDay } from '../../../src/partnership/domain/calendar.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import { isHeld } from '../../../src/capabilities/meetings/domain/meeting.ts';
import type { HeldMeeting, Meeting } from '../../../src/capabilities/meetings/domain/meeting.ts';
import type { Forum, Registered } from '../../../src/partnership/domain/state.ts';
import type { Chance } from './chance.ts';

export const PEOPLE = ['anna', 'bengt', 'cecilia', 'david', 'eva', 'fatima', 'gunnar', 'hanna'] as const;

/** Who does what next: whether it is allowed is for the rules to say. */
export interface Deed {
  readonly by: string;
  readonly command: Command;
}

/** What somebody who is about to do something sees, and draws of it. */
export class Scene {
  readonly state: Registered;
  readonly now: string;
  readonly chance: Chance;
  readonly serial: number;
  readonly forum: Forum;
  /** Those who have left the chat, as Teams says. */
  readonly gone: readonly string[];

  constructor(state: Registered, now: string, chance: Chance, serial: number, gone: readonly string[]) {
    this.state = state;
    this.now = now;
    this.chance = chance;
    this.serial = serial;
    this.gone = gone;
    const forums = [...state.forums.values()];
    const [first] = forums;
    const forum = chance.is(0.7) ? first : chance.of(forums);
    if (!forum) throw new Error('a partnership has a forum');
    this.forum = forum;
  }

  get today(): string {
    return localDay(this.now);
  }

  get id(): string {
    return `n${this.serial}`;
  }

  get text(): string {
    return this.chance.one(
      'Vi köper in material',
      'Ordförande för nästa år',
      'En annan ordning',
      `Ärende ${this.serial}`,
    );
  }

  /** Mostly somebody with a seat, now and then anybody. */
  get anybody(): string {
    const acting = this.forum.seats.map(({ member }) => member);
    return (this.chance.is(0.85) ? this.chance.of(acting) : undefined) ?? this.chance.of(PEOPLE) ?? 'anna';
  }

  get meetings(): readonly Meeting[] {
    return [...this.state.meetings.values()].filter(({ forum }) => forum === this.forum.id);
  }

  get open(): HeldMeeting | undefined {
    return this.meetings.find((one): one is HeldMeeting => isHeld(one) && one.status === 'open');
  }

  get votes() {
    return [...this.state.votes.values()].filter(({ forum }) => forum === this.forum.id);
  }

  /** Somebody who may lead the meeting that goes on, mostly. */
  get leader(): string {
    const chair = this.state.chairs.get(this.forum.id)?.member;
    return (this.chance.is(0.7) ? (this.open?.leader ?? chair) : undefined) ?? this.anybody;
  }
}
