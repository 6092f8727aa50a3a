import type { Fact, FactOf } from '../../capabilities/index.ts';

type Attending = FactOf<'meetingOpened'>['attendance'][number];

interface Meeting {
  readonly forum: string;
  readonly goesOn: boolean;
  /** By the representative whom it is about. */
  readonly attendance: ReadonlyMap<string, Attending>;
}

/** Which meetings go on, and who is there, as the facts so far have it. */
export class MeetingsThen {
  readonly #meetings = new Map<string, Meeting>();

  /** Who is at the meeting that goes on in the forum; undefined if none does. */
  attendanceIn(forum: string): Meeting['attendance'] | undefined {
    return [...this.#meetings.values()].find((meeting) => meeting.goesOn && meeting.forum === forum)
      ?.attendance;
  }

  take(fact: Fact): void {
    if (fact.type === 'meetingDrafted')
      this.#meetings.set(fact.meeting, { forum: fact.forum, goesOn: false, attendance: new Map() });
    if (fact.type === 'meetingOpened')
      this.#change(fact.meeting, { goesOn: true, attendance: byMember(fact.attendance) });
    if (fact.type === 'attendanceCorrected')
      this.#change(fact.meeting, { attendance: byMember(fact.attendance) });
    if (fact.type === 'attendanceMarked') {
      const before = this.#meetings.get(fact.meeting)?.attendance ?? [];
      this.#change(fact.meeting, { attendance: new Map([...before, [fact.member, fact]]) });
    }
    if (fact.type === 'meetingOpeningUndone' || fact.type === 'meetingClosed')
      this.#change(fact.meeting, { goesOn: false });
  }

  #change(id: string, to: Partial<Meeting>): void {
    const before = this.#meetings.get(id);
    if (before) this.#meetings.set(id, { ...before, ...to });
  }
}

const byMember = (attendance: readonly Attending[]): Meeting['attendance'] =>
  new Map(attendance.map((entry) => [entry.member, entry]));
