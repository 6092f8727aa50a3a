import { daysBetween, localDay } from '../../partnership/domain/calendar.ts';
import type { Fact } from '../../capabilities/index.ts';

interface Noticed {
  readonly startsAt: string;
  readonly calledAt?: string;
  /** When the time that it has was told, if it has been moved since it was called. */
  readonly movedAt?: string;
  /** The items in the notice; absent: nobody kept them, and each counts. */
  readonly about?: readonly string[];
  readonly openedAt?: string;
  /** Absent: nobody asked who was represented, nor what was in the notice. */
  readonly parties?: readonly string[];
  /** What the meeting was called for, which no notice can have in another item. */
  readonly calledFor: ReadonlySet<string>;
}

/** What people had been told of a meeting and of what it would take up, as the facts so far have it. */
export class NoticesThen {
  readonly #meetings = new Map<string, Noticed>();
  /** When the matters that people bring up were brought up, by the id of their items. */
  readonly #broughtUp = new Map<string, string>();

  take(fact: Fact, at: string): void {
    if (fact.type === 'matterProposed') this.#broughtUp.set(`matter:${fact.matter}`, at);
    if (fact.type === 'problemRaised' || fact.type === 'problemPassedOn')
      this.#broughtUp.set(`problem:${fact.problem}`, at);
    if (fact.type === 'meetingDrafted')
      this.#meetings.set(fact.meeting, { startsAt: fact.startsAt, calledFor: new Set() });
    if (fact.type === 'meetingCalled')
      this.#change(fact.meeting, () => ({ calledAt: at, ...(fact.agenda && { about: fact.agenda }) }));
    if (fact.type === 'meetingMoved')
      this.#change(fact.meeting, ({ calledAt, startsAt }) => ({
        startsAt: fact.startsAt,
        ...(calledAt !== undefined && startsAt !== fact.startsAt && { movedAt: at }),
      }));
    if (fact.type === 'meetingOpened') {
      const { agenda, parties } = fact;
      const calledFor = agenda.filter(({ origin }) => origin.kind === 'called-for').map(({ id }) => id);
      this.#change(fact.meeting, () => ({
        openedAt: at,
        calledFor: new Set(calledFor),
        ...(parties && { parties }),
      }));
    }
  }

  /**
   * Whether what is voted on at the meeting had not been told of in good time.
   * @param item of its agenda; absent: the question is on none
   * @param leastOn the days that a notice had to come before a meeting, by what held on a local day
   */
  isUnannounced(
    meeting: string,
    item: string | undefined,
    leastOn: (day: string) => number | undefined,
  ): boolean {
    const noticed = this.#meetings.get(meeting);
    if (!noticed?.parties) return false;
    if (item === undefined) return true;
    const { calledAt, movedAt, openedAt = '', about, calledFor } = noticed;
    const inTime = (toldAt: string): boolean => {
      const told = localDay(toldAt);
      return daysBetween(told, localDay(noticed.startsAt)) >= (leastOn(told) ?? 0);
    };
    if (!inTime(movedAt ?? calledAt ?? openedAt)) return true;
    const bySomebody = /^(?:matter|problem):/.test(item) || calledFor.has(item);
    if (!bySomebody || (about?.includes(item) ?? true)) return false;
    const broughtUp = this.#broughtUp.get(item) ?? '';
    return broughtUp <= (calledAt ?? '') || !inTime(broughtUp);
  }

  #change(id: string, to: (before: Noticed) => Partial<Noticed>): void {
    const before = this.#meetings.get(id);
    if (before) this.#meetings.set(id, { ...before, ...to(before) });
  }
}
