import type { Fact } from '../../../src/capabilities/index.ts';
import { judgeMinutes } from './minutes-judged.ts';
import { dayOf, daysFrom, workingDays } from './days.ts';
import { must } from './seats-judged.ts';
import type { Said, Seats } from './seats-judged.ts';

type Of<T extends Fact['type']> = Extract<Fact, { type: T }>;
type Attended = Pick<Of<'attendanceMarked'>, 'state' | 'servedBy'>;

const NOTICE_DAYS = 7;

export interface Proposal {
  readonly item: string;
  readonly by: string;
  /** By person who agrees to the words, the party they spoke for then. */
  readonly agreed: Map<string, string>;
  /** Whom it makes chair, and until when. */
  readonly elects: Of<'decisionProposed'>['elects'];
  /** Why it strikes the matter off. */
  readonly declines: string | undefined;
}

/** A meeting as the facts tell of it. */
export interface Meeting {
  readonly id: string;
  readonly forum: string;
  startsAt: string;
  /** When people were told of the time that it has. */
  toldAt: string | undefined;
  calledAt: string | undefined;
  notice: readonly string[] | undefined;
  status: 'planned' | 'open' | 'closed' | 'locked';
  openedAt: string;
  closedAt: string;
  parties: readonly string[];
  attendance: Map<string, Attended>;
  /** The latest that each has said of themselves. */
  own: Map<string, string>;
  /** Whose party was whose, of everybody who has had a seat while it went on. */
  readonly partyThen: Map<string, string>;
  /** Parties that have been represented at any time. */
  readonly there: Set<string>;
  readonly items: Map<string, { readonly kind: string }>;
  readonly proposals: Map<string, Proposal>;
  /** By representative, who is to come instead, as they have answered the notice. */
  readonly serving: Map<string, string | undefined>;
  readonly today: Map<string, Map<string, boolean>>;
  /** By item and person, when they have last said that it is not for today. */
  readonly objected: Map<string, Map<string, string>>;
  readonly concerns: Map<string, number>;
  readonly approvals: Map<string, string>;
  readonly refused: Set<string>;
  readonly decided: Set<string>;
}

export class Meetings {
  readonly all = new Map<string, Meeting>();
  readonly #seatsOf: (forum: string) => Seats;
  readonly #brought = new Map<string, string>();

  constructor(seatsOf: (forum: string) => Seats) {
    this.#seatsOf = seatsOf;
  }

  open(forum: string): Meeting | undefined {
    return [...this.all.values()].find((one) => one.forum === forum && one.status === 'open');
  }

  get(id: string | undefined): Meeting {
    const found = this.all.get(id ?? '');
    must(found !== undefined, `there is a meeting ${id ?? ''}`);
    return found;
  }

  /** Those who take part: by person, the party they speak for. */
  takingPart(meeting: Meeting): Map<string, string> {
    const seats = this.#seatsOf(meeting.forum);
    return new Map(
      [...meeting.attendance].flatMap(([member, { state, servedBy }]) => {
        const person = state === 'present' ? member : state === 'substitute' ? servedBy : undefined;
        const party = seats.partyOf(member);
        return person !== undefined && party !== undefined ? [[person, party] as const] : [];
      }),
    );
  }

  represented(meeting: Meeting): Set<string> {
    return new Set(this.takingPart(meeting).values());
  }

  away(meeting: Meeting): string[] {
    const here = this.represented(meeting);
    return meeting.parties.filter((party) => !here.has(party));
  }

  hadNotice({ toldAt, openedAt, startsAt }: Meeting): boolean {
    return daysFrom(toldAt ?? openedAt, startsAt) >= NOTICE_DAYS;
  }

  /** Whether deciding the item today asks for every party and that nobody minds. */
  late(meeting: Meeting, item: string | undefined): boolean {
    if (item === undefined || !this.hadNotice(meeting)) return true;
    // What people have brought up is theirs also when it has been put off; the rest comes by itself.
    const [, matter] = /^(?:matter|problem):(.*)$/s.exec(item) ?? [];
    if (matter === undefined && meeting.items.get(item)?.kind !== 'called-for') return false;
    if (meeting.notice?.includes(item) ?? true) return false;
    const brought = this.#brought.get(matter ?? '');
    return (
      brought === undefined ||
      brought <= (meeting.calledAt ?? '') ||
      daysFrom(brought, meeting.startsAt) < NOTICE_DAYS
    );
  }

  objectors(meeting: Meeting, item: string | undefined): string[] {
    const here = this.takingPart(meeting);
    return [...(meeting.today.get(item ?? '') ?? [])].flatMap(([member, agrees]) =>
      !agrees && here.has(member) ? [member] : [],
    );
  }

  /** Whether somebody who is there has said, since the moment given, that the item is not for today. */
  objectedSince(meeting: Meeting, item: string | undefined, since: string): boolean {
    const here = this.takingPart(meeting);
    const objected = [...(meeting.objected.get(item ?? '') ?? [])];
    return objected.some(
      ([member, at]) =>
        at > since && here.has(member) && meeting.today.get(item ?? '')?.get(member) === false,
    );
  }

  objectedAt(meeting: Meeting, item: string | undefined, at: string): boolean {
    return [...(meeting.objected.get(item ?? '')?.values() ?? [])].includes(at);
  }

  /** After each fact: somebody may have come, or got a seat. */
  seen(): void {
    for (const meeting of this.all.values()) {
      if (meeting.status !== 'open') continue;
      for (const { member, party } of this.#seatsOf(meeting.forum).acting())
        meeting.partyThen.set(member, party);
      for (const party of this.represented(meeting)) meeting.there.add(party);
    }
  }

  fold(fact: Fact, { by, at }: Said): void {
    switch (fact.type) {
      case 'meetingDrafted':
        this.all.set(fact.meeting, drafted(fact));
        return;
      case 'meetingMoved': {
        const meeting = this.get(fact.meeting);
        if (meeting.calledAt !== undefined && fact.startsAt !== meeting.startsAt) meeting.toldAt = at;
        meeting.startsAt = fact.startsAt;
        return;
      }
      case 'meetingCalled':
        Object.assign(this.get(fact.meeting), { calledAt: at, toldAt: at, notice: fact.agenda });
        return;
      case 'matterProposed':
        this.#brought.set(fact.matter, at);
        return;
      case 'problemReported':
        this.#brought.set(fact.problem, at);
        return;
      case 'problemRaised':
      case 'problemPassedOn':
        this.#brought.set(fact.problem, at);
        return;
      case 'meetingOpened': {
        this.#opened(fact, by, at);
        return;
      }
      case 'meetingOpeningUndone':
        must(this.get(fact.meeting).status === 'open', 'what has been opened is undone');
        {
          const { proposals, today, decided } = this.get(fact.meeting);
          const said = proposals.size + today.size + decided.size;
          must(said === 0, 'nothing that somebody has said at the meeting disappears');
        }
        Object.assign(this.get(fact.meeting), { status: 'planned' });
        return;
      case 'agendaItemAdded':
        this.get(fact.meeting).items.set(fact.item.id, fact.item.origin);
        return;
      case 'attendanceAnswered':
        this.get(fact.meeting).serving.set(by, fact.servedBy);
        return;
      case 'attendanceMarked': {
        this.#marked(this.get(fact.meeting), fact, by);
        return;
      }
      case 'attendanceCorrected':
        for (const entry of fact.attendance)
          if (entry.state !== this.get(fact.meeting).attendance.get(entry.member)?.state)
            this.#marked(this.get(fact.meeting), entry, by);
        return;
      case 'decisionProposed': {
        this.#proposed(fact, by);
        return;
      }
      case 'decisionConfirmed': {
        const meeting = this.get(fact.meeting);
        const proposal = meeting.proposals.get(fact.proposal);
        must(proposal !== undefined, 'what is confirmed has been proposed');
        must(proposal.by !== by, 'nobody confirms their own words');
        const party = this.takingPart(meeting).get(by);
        must(party !== undefined, 'whoever confirms is there');
        proposal.agreed.set(by, party);
        return;
      }
      case 'decisionDisputed':
      case 'proposalWithdrawn':
        this.get(fact.meeting).proposals.delete(fact.proposal);
        return;
      case 'decidingTodayAnswered': {
        const { today, objected } = this.get(fact.meeting);
        today.set(fact.item, new Map([...(today.get(fact.item) ?? []), [by, fact.agrees]]));
        if (!fact.agrees) objected.set(fact.item, new Map([...(objected.get(fact.item) ?? []), [by, at]]));
        return;
      }
      case 'concernsSaid':
        this.get(fact.meeting).concerns.set(fact.item, fact.concerns.length);
        return;
      case 'meetingClosed':
        Object.assign(this.get(fact.meeting), { status: 'closed', closedAt: at });
        return;
      default: {
        judgeMinutes(fact, { by, at }, (id) => this.get(id));
        return;
      }
    }
  }

  #opened(fact: Of<'meetingOpened'>, by: string, at: string): void {
    const meeting = this.get(fact.meeting);
    const seats = this.#seatsOf(meeting.forum);
    must(seats.partyOf(by) !== undefined, 'a meeting is opened by a representative');
    must(this.open(meeting.forum) === undefined, 'one meeting at a time');
    must(fact.parties !== undefined, 'a meeting says which parties are to be there');
    for (const { member, state } of fact.attendance)
      must(
        state !== 'present' || member === by,
        'whoever opens a meeting says of nobody else that they are there',
      );
    must(
      [...seats.ever].every((party) => fact.parties?.includes(party)),
      'every party that has had a seat is to be there',
    );
    meeting.items.clear();
    for (const { id, origin } of fact.agenda) meeting.items.set(id, origin);
    Object.assign(meeting, { status: 'open', openedAt: at, parties: fact.parties });
    meeting.attendance = new Map(fact.attendance.map((entry) => [entry.member, entry]));
    meeting.own = new Map([[by, 'present']]);
  }

  #marked(meeting: Meeting, entry: Attended & { readonly member: string }, by: string): void {
    const { member, state, servedBy } = entry;
    const seats = this.#seatsOf(meeting.forum);
    must(
      servedBy === undefined ||
        seats.partyOf(by) === (seats.partyOf(member) ?? meeting.partyThen.get(member)) ||
        meeting.serving.get(member) === servedBy,
      `${by} says that ${servedBy ?? ''} speaks for the party of ${member}`,
    );
    must(
      by === member || state === 'present' || meeting.own.get(member) !== 'present',
      `${member} says that they are there, and ${by} says ${state}`,
    );
    meeting.attendance.set(member, entry);
    if (by === member) meeting.own.set(member, state);
  }

  #proposed(fact: Of<'decisionProposed'>, by: string): void {
    const meeting = this.get(fact.meeting);
    const party = this.#seatsOf(meeting.forum).partyOf(by);
    must(party !== undefined, 'a decision is proposed by a representative');
    meeting.proposals.clear();
    const { proposal, item, elects, text, declines } = fact;
    meeting.proposals.set(proposal, {
      item,
      by,
      agreed: new Map([[by, party]]),
      elects,
      declines: declines ? text : undefined,
    });
  }
}

const drafted = (fact: Of<'meetingDrafted'>): Meeting => ({
  id: fact.meeting,
  forum: fact.forum,
  startsAt: fact.startsAt,
  toldAt: undefined,
  calledAt: undefined,
  notice: undefined,
  status: 'planned',
  openedAt: '',
  closedAt: '',
  parties: [],
  attendance: new Map(),
  own: new Map(),
  partyThen: new Map(),
  there: new Set(),
  items: new Map(),
  proposals: new Map(),
  serving: new Map(),
  today: new Map(),
  objected: new Map(),
  concerns: new Map(),
  approvals: new Map(),
  refused: new Set(),
  decided: new Set(),
});

/** Silence has lasted so long. */
export const silentFor = (told: string, at: string): number => workingDays(dayOf(told), dayOf(at));
