import { CLOCK } from '../../../src/partnership/domain/actor.ts';
import type { Fact } from '../../../src/capabilities/index.ts';
import { clearBallotBox } from '../../support/clear-ballot-box.ts';
import { dayOf, seconds, workingDays } from './days.ts';
import type { Meetings } from './meetings-judged.ts';
import { must } from './seats-judged.ts';
import type { Said, Seats } from './seats-judged.ts';

type Of<T extends Fact['type']> = Extract<Fact, { type: T }>;
type Opened = Extract<Of<'voteOpened'>, { v: 3 }>;

const WORKING_DAYS = 5;
const [GRACE_IN_WRITING, GRACE_AT_MEETING, CALL] = [60, 10, 120];

/** A vote as the facts tell of it. */
export interface Vote {
  readonly opened: Opened;
  readonly openedBy: string;
  readonly openedAt: string;
  /** By person, their party. */
  readonly register: Map<string, string>;
  readonly recused: Set<string>;
  readonly answers: Map<string, string>;
  /** Since when all have answered. */
  completeAt: string | undefined;
  calledAt: string | undefined;
  declined: boolean;
  closed: boolean;
}

export class Votes {
  readonly all = new Map<string, Vote>();
  readonly #seatsOf: (forum: string) => Seats;
  readonly #meetings: Meetings;

  constructor(seatsOf: (forum: string) => Seats, meetings: Meetings) {
    this.#seatsOf = seatsOf;
    this.#meetings = meetings;
  }

  get(id: string): Vote {
    const found = this.all.get(id);
    must(found !== undefined, `there is a vote ${id}`);
    return found;
  }

  fold(fact: Fact, said: Said): void {
    switch (fact.type) {
      case 'voteOpened':
        must(fact.v === 3, 'a vote says how it is held');
        {
          this.#opened(fact, said);
          return;
        }
      case 'ballotCast': {
        this.#answered(fact.vote, said, fact.choice);
        return;
      }
      case 'ballotSealed': {
        this.#answered(fact.vote, said, clearBallotBox.open(fact.vote, said.by, fact.sealed));
        return;
      }
      case 'ballotWithdrawn': {
        const vote = this.#by(fact.vote, said.by);
        vote.answers.delete(said.by);
        complete(vote, said.at);
        return;
      }
      case 'recusalDeclared': {
        const vote = this.#by(fact.vote, said.by);
        vote.recused.add(said.by);
        vote.answers.delete(said.by);
        complete(vote, said.at);
        return;
      }
      case 'electorJoined': {
        const { opened, register, closed } = this.get(fact.vote);
        must(!closed && opened.procedure === 'at-meeting', 'people join an open vote at a meeting');
        must(fact.elector.member === said.by, 'whoever joins does so themselves');
        const seat = this.#seatsOf(opened.forum)
          .acting()
          .find(({ member }) => member === said.by);
        must(seat?.seat === fact.elector.seat, 'whoever joins has the seat');
        register.set(said.by, seat.party);
        complete(this.get(fact.vote), said.at);
        return;
      }
      case 'missingCalled':
        must(
          this.#seatsOf(this.get(fact.vote).opened.forum).partyOf(said.by) !== undefined,
          'who leads calls',
        );
        this.get(fact.vote).calledAt = said.at;
        return;
      case 'formDeclined': {
        const vote = this.#by(fact.vote, said.by);
        const { procedure, unannounced } = vote.opened;
        must(procedure === 'per-capsulam' || unannounced, 'what was in the notice is not put off by one');
        vote.declined = true;
        return;
      }
      default:
        return;
    }
  }

  #by(id: string, by: string): Vote {
    const vote = this.get(id);
    must(!vote.closed, 'nothing is changed in a vote that is closed');
    must(vote.register.has(by), `${by} is in the register`);
    must(!vote.recused.has(by), `${by} is not recused`);
    return vote;
  }

  #opened(opened: Opened, { by, at }: Said): void {
    const { forum, procedure, register, deadline, grace, meeting, earlier, vote } = opened;
    const seats = this.#seatsOf(forum);
    const open = this.#meetings.open(forum);
    const first = earlier && earlier.reason === undefined ? this.get(earlier.vote) : undefined;
    const now = new Set(register.map(({ member, party }) => `${member} of ${party}`));
    const same = (expected: Iterable<string>, what: string): void => {
      must(
        [...expected].sort().join() === [...now].sort().join(),
        `the register of ${vote} is ${what}: ${[...now].join()} and not ${[...expected].join()}`,
      );
    };
    if (first)
      same(
        [...first.register].map(([member, party]) => `${member} of ${party}`),
        'that of the first round',
      );
    else must(seats.partyOf(by) !== undefined, 'a vote is opened by a representative');
    if (procedure === 'per-capsulam') {
      must(
        deadline !== undefined && workingDays(dayOf(at), dayOf(deadline)) >= WORKING_DAYS,
        'five working days',
      );
      must(grace === GRACE_IN_WRITING, 'a minute for a second thought');
      if (!first) {
        must(open === undefined, 'nothing is asked in writing while a meeting goes on');
        same(
          seats.acting().map(({ member, party }) => `${member} of ${party}`),
          'everybody with a seat',
        );
      }
    } else {
      must(open !== undefined && open.id === meeting, 'a vote at a meeting is held while it goes on');
      must(grace === GRACE_AT_MEETING, 'ten seconds for a second thought');
      const there = this.#meetings.takingPart(open);
      for (const { member, party } of first ? [] : register)
        must(there.get(member) === party, `${member} of ${party} votes, and is not there`);
      for (const [member] of first ? [] : there)
        must(
          register.some((elector) => elector.member === member) ||
            open.attendance.get(member)?.state !== 'present',
          `${member} is there, and has no vote`,
        );
    }
    this.all.set(vote, {
      opened,
      openedBy: by,
      openedAt: at,
      register: new Map(register.map(({ member, party }) => [member, party])),
      recused: new Set(opened.recusals?.map(({ member }) => member)),
      answers: new Map(),
      completeAt: undefined,
      calledAt: undefined,
      declined: false,
      closed: false,
    });
  }

  #answered(id: string, { by, at }: Said, choice: string): void {
    const vote = this.#by(id, by);
    const { deadline } = vote.opened;
    must(deadline === undefined || at <= new Date(deadline).toISOString(), 'an answer comes by the last day');
    vote.answers.set(by, choice);
    complete(vote, at);
  }

  close(fact: Of<'voteClosed'>, { by, at }: Said): Vote {
    const vote = this.get(fact.vote);
    must(!vote.closed, 'a vote is closed once');
    vote.closed = true;
    const { procedure, deadline = '' } = vote.opened;
    const { cause, result } = fact;
    const since = vote.completeAt === undefined ? -1 : seconds(vote.completeAt, at);
    if (cause === 'withdrawn') {
      must(
        by === vote.openedBy && vote.answers.size === 0,
        'a question is taken back before the first answer',
      );
    } else if (cause === 'form-declined') {
      must(vote.declined, 'somebody has declined');
    } else if (procedure === 'per-capsulam') {
      must(by === CLOCK, `${by} closes what is decided in writing`);
      const last = deadline !== '' && at >= new Date(deadline).toISOString();
      must(last || (cause === 'everyone-voted' && since >= GRACE_IN_WRITING), 'a minute, or the last day');
    } else if (cause === 'everyone-voted') {
      must(since >= (by === CLOCK ? GRACE_AT_MEETING : 0), 'ten seconds, which whoever leads may skip');
    } else {
      must(cause === 'closed-by-member' && by !== CLOCK, 'whoever leads closes with answers missing');
      must(vote.calledAt !== undefined && seconds(vote.calledAt, at) >= CALL, 'a call, and two minutes');
    }
    if (result.outcome === 'adopted') this.#adopted(vote, cause);
    return vote;
  }

  #adopted(vote: Vote, cause: string): void {
    const { opened, register, recused, answers, declined } = vote;
    must(
      !declined && (cause === 'everyone-voted' || cause === 'closed-by-member' || cause === 'deadline'),
      cause,
    );
    const entitled = [...register.keys()].filter((member) => !recused.has(member));
    if (opened.procedure === 'per-capsulam' || cause === 'everyone-voted')
      must(
        entitled.every((member) => answers.has(member)),
        'everybody has answered',
      );
    const seated = opened.procedure === 'per-capsulam' ? this.#seatsOf(opened.forum).ever : new Set<string>();
    for (const party of new Set([...register.values(), ...seated]))
      must(
        [...answers.keys()].some((member) => register.get(member) === party),
        `adopted without an answer from ${party}`,
      );
    const { effect, quorum } = opened;
    if (quorum) must(answers.size >= Math.min(quorum.least, quorum.of - recused.size), 'a quorum');
    if (effect?.kind === 'amend-agreement')
      for (const party of new Set(register.values()))
        must(
          [...answers].some(([member, choice]) => register.get(member) === party && choice === 'yes'),
          `the agreement is changed without a yes from ${party}`,
        );
    enough(vote, entitled.length);
  }
}

/** Adopted by the rule that it was opened with. */
function enough({ opened, answers, register }: Vote, entitled: number): void {
  const { rule, alternatives, castingVote } = opened;
  const casts = [...answers.values(), ...(castingVote && answers.has(castingVote.member) ? ['casting'] : [])];
  const of = (choice: string): number => casts.filter((one) => one === choice).length;
  const extra = (choice: string): number =>
    castingVote && !opened.secret && answers.get(castingVote.member) === choice ? 1 : 0;
  if (alternatives) {
    const most = Math.max(...alternatives.map(({ id }) => of(id) + extra(id)));
    must(
      rule.kind === 'absolute' ? 2 * most > entitled || extra('yes') > 0 || most > entitled / 2 : most > 0,
      'most',
    );
    return;
  }
  const [yes, no] = [of('yes') + extra('yes'), of('no')];
  const holds = {
    simple: yes > no,
    plurality: yes > no,
    absolute: 2 * yes > entitled,
    unanimous: no === 0 && yes > 0,
    qualified: rule.kind === 'qualified' && yes * rule.denominator >= rule.numerator * (yes + no),
  };
  must(holds[rule.kind] && register.size > 0, `${rule.kind} with ${yes} yes and ${no} no of ${entitled}`);
}

function complete(vote: Vote, at: string): void {
  const all = [...vote.register.keys()].every((one) => vote.recused.has(one) || vote.answers.has(one));
  vote.completeAt = all ? at : undefined;
}
