import type { Elector } from '../../capabilities/voting/domain/vote.ts';
import type { Fact } from '../../capabilities/index.ts';
import { MeetingsThen } from './meetings-then.ts';
import { NoticesThen } from './notices-then.ts';
import { RulesThen } from './rules-then.ts';
import type { VotingRules } from './rules-then.ts';
import { SeatsThen } from './seats-then.ts';

/** How the forums stood at a moment, as far as votes are opened by it. The state that rules work with is not used. */
export class ForumsThen {
  readonly #rules = new RulesThen();
  readonly #meetings = new MeetingsThen();
  readonly #notices = new NoticesThen();
  readonly #seats = new Map<string, SeatsThen>();
  /** The latest elected of each forum, until and including the local day. */
  readonly #chairs = new Map<string, { readonly member: string; readonly until: string }>();

  take(fact: Fact, at: string): void {
    this.#rules.take(fact, at);
    this.#meetings.take(fact);
    this.#notices.take(fact, at);
    if (fact.type === 'forumOpened') this.#seats.set(fact.forum, new SeatsThen());
    if ('forum' in fact) this.#seats.get(fact.forum)?.take(fact);
    if (fact.type === 'chairElected' || fact.type === 'electionCorrected') this.#chairs.set(fact.forum, fact);
  }

  rulesOf(forum: string): VotingRules | undefined {
    return this.#rules.of(forum);
  }

  isMeeting(forum: string): boolean {
    return this.#meetings.attendanceIn(forum) !== undefined;
  }

  /** @param item absent: the question is on none of the meeting's agenda */
  isUnannounced(forum: string, meeting: string, item: string | undefined): boolean {
    return this.#notices.isUnannounced(
      meeting,
      item,
      (day) => this.#rules.on(forum, day)?.meetingNoticeDays.value,
    );
  }

  filledSeats(forum: string): number {
    return this.#acting(forum).length;
  }

  /** @param day local, ISO */
  chairOf(forum: string, day: string): string | undefined {
    const { member, until = '' } = this.#chairs.get(forum) ?? {};
    return day <= until && this.#acting(forum).some((seated) => seated.member === member)
      ? member
      : undefined;
  }

  /**
   * One for each seat, with whoever serves as a substitute at the meeting that goes on.
   * @param attending without those who are not at that meeting
   */
  electors(forum: string, attending: boolean): readonly Elector[] {
    const attendance = this.#meetings.attendanceIn(forum);
    const seats = this.#acting(forum);
    if (!attendance) return seats;
    const lets = this.rulesOf(forum)?.substitutes !== undefined;
    return seats.flatMap((seated) => {
      const { state = 'absent', servedBy } = attendance.get(seated.member) ?? {};
      if (attending && state === 'present') return [seated];
      const serves = lets && servedBy !== undefined && !seats.some(({ member }) => member === servedBy);
      if (serves) return [{ ...seated, member: servedBy, servesFor: seated.member }];
      return attending ? [] : [seated];
    });
  }

  #acting(forum: string): SeatsThen['acting'] {
    return this.#seats.get(forum)?.acting ?? [];
  }
}
