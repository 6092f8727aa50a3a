import assert from 'node:assert/strict';
import type { z } from 'zod';
import type { View } from '../../src/capabilities/index.ts';
import type { Subject } from '../../src/partnership/capability.ts';
import { Directory } from '../../src/partnership/members.ts';
import type { Presenting } from '../../src/partnership/presenting.ts';
import { CLOCK } from '../../src/partnership/domain/actor.ts';
import type { Actor } from '../../src/partnership/domain/actor.ts';
import { agreementInForce } from '../../src/partnership/domain/agreement-in-force.ts';
import type { Agreement } from '../../src/agreement/domain/profile.ts';
import { localDay, momentOf } from '../../src/partnership/domain/calendar.ts';
import { decide } from '../../src/capabilities/index.ts';
import type { Command } from '../../src/capabilities/index.ts';
import type { Fact } from '../../src/capabilities/index.ts';
import { openMeeting } from '../../src/capabilities/meetings/domain/planned.ts';
import { awaitedParties, proposalIn, thoseAtOf } from '../../src/capabilities/meetings/domain/proposal.ts';
import { UNREGISTERED } from '../../src/partnership/domain/state.ts';
import { evolve } from '../../src/capabilities/index.ts';
import { holding } from '../../src/partnership/domain/seat-register.ts';
import type { Partnership, Registered } from '../../src/partnership/domain/state.ts';
import type { Refusal } from '../../src/partnership/domain/refusal.ts';
import { brukarskolan, norma } from './agreements.ts';
import { asNow, asThen } from './opened-before.ts';
import type { OpenedBefore } from './opened-before.ts';
import { clearBallotBox } from './clear-ballot-box.ts';

/**
 * Partnerships played by their commands, for cards that show only what can happen:
 * `inNorma().at('2025-02-14').by('bengt', command).presenting()` is what a presenter is given.
 */

/** What people are called. A member without a name here is one whose name has been erased: a dash. */
export const NAMES: Readonly<Record<string, string>> = {
  anna: 'Anna Ek',
  astrid: 'Astrid Berg',
  bengt: 'Bengt Åberg',
  bo: 'Bo Åström',
  cecilia: 'Cecilia Norén',
  dan: 'Dan Öberg',
  eva: 'Eva Lind',
  frida: 'Frida Sjö',
  /** What a person could be called in Teams to deceive or to break a card. */
  hostile: '**Astrid** [Berg](http://x)',
};

export const directoryOf = (names: Readonly<Record<string, string>>): Directory =>
  new Directory(
    Object.entries(names).map(([member, name]) => ({
      partnership: 'p',
      member,
      name,
      teamsId: `29:${member}`,
      aadObjectId: member,
    })),
  );

export const people = directoryOf(NAMES);

/** The moment when the partnerships below are registered. */
export const REGISTERED_AT = '2025-02-10T09:00:00.000Z';

/** A message of a kind, as it is shown to somebody, or in the group's chat. */
export function shownBy<S extends z.ZodType, V extends View>(
  { present }: Subject<S, V>,
  about: z.infer<S>,
  played: Played,
  { forum = 'styrgrupp', to }: { forum?: string; to?: string } = {},
): V {
  const view = present(about, played.presenting(forum), to);
  assert.ok(view, `nothing is shown of ${JSON.stringify(about)}`);
  return view;
}

/** By forum and seat, the member who holds it. */
export type Seats = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What happened at once, and all that happened before it. */
interface Step {
  readonly before: Step | undefined;
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly facts: readonly Fact[];
  /** A command made it happen, by the rules as they are. */
  readonly ruled: boolean;
}

export class Played {
  /** UTC, ISO 8601: when what follows happens, and when it is shown. */
  readonly moment: string;
  readonly #partnership: Partnership;
  readonly #latest: Step | undefined;

  constructor(partnership: Partnership, moment: string, latest?: Step) {
    this.#partnership = partnership;
    this.moment = moment;
    this.#latest = latest;
  }

  /** @param when a moment (UTC, ISO 8601) or, for noon, a local day; never before what has happened */
  at(when: string): Played {
    const moment = when.includes('T') ? new Date(when).toISOString() : momentOf(when, 12);
    assert.ok(moment >= this.moment, `${moment} is before ${this.moment}`);
    return new Played(this.#partnership, moment, this.#latest);
  }

  /**
   * The member gives the commands one after the other. What is to be decided without a vote is confirmed at once by one
   * from each other party there; `proposes` leaves that out.
   * @throws if one of them is refused
   */
  by(member: string, ...commands: readonly Command[]): Played {
    return commands.reduce<Played>((before, command) => {
      const after = before.proposes(member, command);
      return command.type === 'decideMatter' ||
        command.type === 'electChair' ||
        command.type === 'declineMatter'
        ? after.#confirmed(command)
        : after;
    }, this);
  }

  /** The member gives the commands, and nobody says anything to them. */
  proposes(member: string, ...commands: readonly Command[]): Played {
    return commands.reduce<Played>(
      (before, command) => before.#after(member, before.facts(member, command), true),
      this,
    );
  }

  #confirmed({ forum, meeting: id, item }: { forum: string; meeting: string; item: string }): Played {
    const meeting = openMeeting(this.state, forum);
    const proposal = meeting && proposalIn(meeting);
    if (!proposal) return this;
    return awaitedParties(this.state, meeting, proposal)
      .flatMap((party) => thoseAtOf(this.state, meeting, party)[0] ?? [])
      .reduce<Played>(
        (before, by) =>
          before.proposes(by, { type: 'confirmDecision', forum, meeting: id, item, proposal: proposal.id }),
        this,
      );
  }

  /** What the command would make happen, if the member gave it now. */
  facts(member: string, command: Command): readonly Fact[] {
    const decided = this.decided(member, command);
    assert.ok(decided.ok, `${command.type} by ${member}: ${JSON.stringify(decided)}`);
    return decided.facts;
  }

  /** What time has made due by the moment happens. */
  tick(): Played {
    return this.by(CLOCK, { type: 'tick' });
  }

  /** The member opened the vote by the rules of before. */
  openedBefore(member: string, command: OpenedBefore): Played {
    return this.happened(member, ...asThen(command, this.facts(member, asNow(command))));
  }

  /** Each who has been given a seat says that it is right. */
  confirmed(): Played {
    return [...this.state.forums.values()].reduce<Played>(
      (before, { id: forum, register }) =>
        holding(register)
          .filter(({ awaits }) => awaits)
          .reduce<Played>(
            (played, { member }) =>
              played.by(member, {
                type: 'confirmSeat',
                forum,
                appointedBy: 'Styrelsen',
                appointedOn: localDay(this.moment),
              }),
            before,
          ),
      this,
    );
  }

  /** Facts that no command gives any more, such as those of journals written before the rules of today. */
  happened(member: string, ...facts: readonly Fact[]): Played {
    return this.#after(member, facts, false);
  }

  #after(by: string, facts: readonly Fact[], ruled: boolean): Played {
    const context = { by, at: this.moment };
    const after = facts.reduce((before, fact) => evolve(before, fact, context), this.#partnership);
    return new Played(after, this.moment, { before: this.#latest, ...context, facts, ruled });
  }

  /**
   * Everything that has happened, oldest first: what each command came to.
   * @throws if some of it did not come of a command
   */
  get history(): readonly Omit<Step, 'before' | 'ruled'>[] {
    const steps: Omit<Step, 'before' | 'ruled'>[] = [];
    for (let step = this.#latest; step; step = step.before) {
      const { by, at, facts, ruled } = step;
      assert.ok(ruled, `no command came to ${facts.map(({ type }) => type).join(', ')}`);
      steps.push({ by, at, facts });
    }
    return steps.reverse();
  }

  /** What the member is told who gives the command now: the reason why a form comes back. */
  refusal(member: string, command: Command): Refusal {
    const decided = this.decided(member, command);
    assert.ok(!decided.ok, `${command.type} by ${member} is not refused`);
    return decided.refusal;
  }

  get state(): Registered {
    assert.ok(this.#partnership.status === 'registered');
    return this.#partnership;
  }

  /** As it is in force now. */
  get agreement(): Agreement {
    return agreementInForce(this.state, localDay(this.moment));
  }

  /** The member, now. */
  actor(member: string): Actor {
    return { by: member, at: this.moment };
  }

  /** What a presenter is given now, in the forum's chat. */
  presenting(forum = 'styrgrupp', directory = people): Presenting {
    return { state: this.state, forum, people: directory, now: new Date(this.moment) };
  }

  /** What comes of the command. @param more of who acts and when, where it is not as usual */
  decided(member: string, command: Command, more: Partial<Actor> = {}) {
    return decide(this.#partnership, command, { ...this.actor(member), ballotBox: clearBallotBox, ...more });
  }
}

/**
 * Who holds the first seat registers the partnership in the first forum, and then opens the other forums. Everybody
 * confirms their seats.
 * @param when as in `at`
 */
export function played(agreement: Agreement, seats: Seats, when = REGISTERED_AT): Played {
  const [first, ...others] = Object.entries(seats).map(([forum, held]) => ({
    forum,
    language: 'sv' as const,
    seats: Object.entries(held).map(([seat, member]) => ({ seat, member })),
  }));
  const registrar = first?.seats[0]?.member;
  assert.ok(first && registrar !== undefined, 'a partnership has a forum, and somebody in it');
  return new Played(UNREGISTERED, '')
    .at(when)
    .by(registrar, { type: 'registerPartnership', agreement, ...first })
    .by(registrar, ...others.map((forum): Command => ({ type: 'openForum', ...forum })))
    .confirmed();
}

/** Göteborg: Bengt for the city and Astrid for the association. */
export const inNorma = (agreement = norma, when?: string): Played =>
  played(agreement, { styrgrupp: { 'funktionsstod-1': 'bengt', 'forum-skill-1': 'astrid' } }, when);

const STOCKHOLM = {
  'vuxenskolan-1': 'astrid',
  'socialforvaltningen-1': 'bengt',
  'socialforvaltningen-2': 'cecilia',
};

/** Stockholm: Astrid for the association, Bengt and Cecilia for the city, in both forums. */
export const inBrukarskolan = (agreement = brukarskolan, when?: string): Played =>
  played(agreement, { styrgrupp: STOCKHOLM, samverkansgrupp: STOCKHOLM }, when);
