import { CLOCK } from '../../../src/partnership/domain/actor.ts';
import type { Fact } from '../../../src/capabilities/index.ts';
import { daysFrom } from './days.ts';
import { silentFor } from './meetings-judged.ts';
import type { Meeting, Meetings } from './meetings-judged.ts';
import { must } from './seats-judged.ts';
import type { Said, Seats } from './seats-judged.ts';
import type { Vote } from './votes-judged.ts';

type Of<T extends Fact['type']> = Extract<Fact, { type: T }>;
export type Number = Of<'voteClosed'>['decision'];

const WORKING_DAYS_OF_SILENCE = 10;

interface Decision {
  readonly forum: string;
  readonly at: string;
  readonly adopted: boolean;
  readonly meeting?: Meeting;
  readonly vote?: Vote;
  /** Of the parties that were not there, those that have not accepted it. */
  readonly away: Set<string>;
  /** The parties that neither were there nor have answered. */
  readonly rests: readonly string[];
  readonly needsYes: boolean;
  /** Since when each of them has somebody to tell. */
  readonly told: Map<string, string>;
  asked?: Said & { readonly party: string };
  holds: boolean;
  /** That it rested is over. */
  ended: boolean;
}

const name = ({ year, number }: Number): string => `${year}-${number}`;

/** What has been decided, and for whom it rests until when. */
export class Decisions {
  readonly #all = new Map<string, Decision>();
  readonly #meetings: Meetings;
  readonly #seatsOf: (forum: string) => Seats;

  constructor(meetings: Meetings, seatsOf: (forum: string) => Seats) {
    this.#meetings = meetings;
    this.#seatsOf = seatsOf;
  }

  get(number: Number): Decision | undefined {
    return this.#all.get(name(number));
  }

  /** The parties for which what was decided rests. */
  restsFor(number: Number): readonly string[] {
    return [...(this.#all.get(name(number))?.rests ?? [])].sort();
  }

  holds(number: Number): boolean {
    return this.#all.get(name(number))?.holds ?? false;
  }

  /** A party that had nobody to tell may have somebody now. */
  seen(at: string): void {
    for (const { away, told, forum } of this.#all.values())
      for (const party of away) if (!told.has(party) && this.#seatsOf(forum).has(party)) told.set(party, at);
  }

  decided(
    number: Number,
    decision: Omit<Decision, 'away' | 'rests' | 'at' | 'told' | 'holds' | 'ended'> & {
      readonly away: readonly string[];
    },
    { at }: Said,
  ): void {
    const { away } = decision;
    this.#all.set(name(number), {
      ...decision,
      at,
      away: new Set(away),
      rests: [...new Set(away)],
      told: new Map(),
      holds: decision.adopted && away.length === 0,
      ended: false,
    });
  }

  resting(number: Number): Decision {
    const decision = this.#all.get(name(number));
    const rests = decision?.adopted === true && decision.rests.length > 0 && !decision.ended;
    must(rests, `${name(number)} rests`);
    return decision;
  }

  /** Silence, or staying away, never decides what needs a yes. */
  ended({ decision: number, cause }: Of<'decisionRestingEnded'>, { by, at }: Said): void {
    const decision = this.resting(number);
    const { away, needsYes, told, asked, forum } = decision;
    decision.ended = true;
    decision.holds = cause !== 'taken-up-again';
    if (cause === 'accepted') {
      must(away.size === 0, 'each party that was away has accepted');
      return;
    }
    if (cause === 'silence') {
      must(by === CLOCK && !needsYes && asked === undefined, 'silence decides what needs no yes');
      for (const party of away)
        must(
          silentFor(told.get(party) ?? at, at) > WORKING_DAYS_OF_SILENCE - 1 && told.has(party),
          `${party} has had its ten working days`,
        );
      return;
    }
    const meeting = [...this.#meetings.all.values()].findLast(
      (one) => one.forum === forum && one.closedAt === at,
    );
    must(
      asked !== undefined && meeting !== undefined && meeting.openedAt >= asked.at,
      'the meeting after it was asked',
    );
    if (cause === 'stayed-away') {
      must(!needsYes && !meeting.there.has(asked.party), 'the party stayed away');
      must(
        this.#meetings.hadNotice(meeting),
        `${asked.party} stayed away from a meeting that was called too late`,
      );
      must(daysFrom(asked.at, at) >= 0, 'later');
    } else must(meeting.decided.has(`again:${name(number)}`), 'the meeting has decided on it again');
  }
}
