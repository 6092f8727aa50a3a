import { LRUCache } from 'lru-cache';
import type { Clock } from '../partnership/clock.ts';
import { receiverOf } from '../partnership/deliveries.ts';
import type { Deliveries, NotReached } from '../partnership/deliveries.ts';
import { localDay } from '../partnership/domain/calendar.ts';
import type { Receiver } from '../partnership/messenger.ts';
import type { Notice } from '../partnership/notices.ts';

type Attempt = Pick<NotReached, 'why' | 'triedAt'>;

/** Teams may be asked again for whoever could not be reached: somebody adds an app without our hearing of it. */
const TRIED_EVERY_MS = 24 * 3_600_000;
/** What is owed is looked for only after this process has had the time to offer it itself. */
const OFFERED_WITHIN_MS = 10_000;
const MOST_MET = 5_000;

interface ReachabilityParts {
  readonly deliveries: Deliveries;
  readonly clock: Clock;
  /** Has a notice delivered that is owed by itself. */
  readonly offer: (partnership: string, notice: Notice) => void;
}

/** Remembers who could not be reached, and why, so that Teams is asked about them once a day, and tells the group. */
export class Reachability {
  readonly #parts: ReachabilityParts;
  /** Groups that this process has not reached: only these are looked up in the store, and each person. */
  readonly #groups = new Set<string>();
  /** Whom this process has met lately, and at which meeting of all. */
  readonly #met = new LRUCache<string, number>({ max: MOST_MET });
  #meetings = 0;

  constructor(parts: ReachabilityParts) {
    this.#parts = parts;
  }

  /** Why the receiver is not to be asked for now; undefined if it is. */
  async barred(partnership: string, notice: Notice, receiver: Receiver): Promise<Attempt | undefined> {
    if (notice.to === undefined && receiver.leftAt !== undefined)
      return { why: 'removed', triedAt: receiver.leftAt };
    const name = receiverOf(notice);
    if (notice.to === undefined && !this.#groups.has(`${partnership}/${name}`)) return undefined;
    const last = await this.#parts.deliveries.lastAttempt(partnership, name);
    // An attempt that is to come was noted while the clock was ahead.
    const isFresh = last && last.why !== 'refused' && Math.abs(this.#now - last.triedAt) < TRIED_EVERY_MS;
    return isFresh ? last : undefined;
  }

  met(partnership: string, receiver: string): void {
    this.#groups.delete(`${partnership}/${receiver}`);
    this.#met.set(`${partnership}/${receiver}`, (this.#meetings += 1));
  }

  /** @returns tells whether the receiver has been met since, so that what was found out before says nothing any more */
  watch(partnership: string, notice: Notice): () => boolean {
    const name = `${partnership}/${receiverOf(notice)}`;
    const last = this.#met.get(name);
    return () => this.#met.get(name) !== last;
  }

  reached(partnership: string, notice: Notice): void {
    this.#groups.delete(`${partnership}/${receiverOf(notice)}`);
  }

  /** @param told whether the group knows of this notice already, or is not to be troubled with an edit */
  async notReached(
    { partnership, notice, told }: { partnership: string; notice: Notice; told: boolean },
    { why, triedAt = this.#now }: { why: Attempt['why']; triedAt?: number },
  ): Promise<void> {
    const { deliveries, offer } = this.#parts;
    const retried = why !== 'removed' && why !== 'refused';
    // Owed before it is known that this notice did not reach its receiver: a process that ends in between leaves both to do.
    const groups =
      notice.to === undefined || told
        ? undefined
        : await this.#oweGroup(partnership, notice.forum, notice.to);
    await deliveries.notReached(partnership, notice, {
      why,
      at: this.#now,
      triedAt,
      ...(retried && { tryAt: triedAt + TRIED_EVERY_MS }),
    });
    if (notice.to === undefined) this.#groups.add(`${partnership}/${receiverOf(notice)}`);
    if (groups) offer(partnership, groups);
  }

  /** One message a day and forum, of everything: it is edited when there is more. */
  async #oweGroup(partnership: string, forum: string, member: string): Promise<Notice> {
    const day = localDay(this.#parts.clock.now().toISOString());
    const notice: Notice = {
      forum,
      slot: `not-reached:${forum}:${member}:${day}`,
      show: { subject: 'not-reached', member },
    };
    await this.#parts.deliveries.owe(partnership, notice, this.#now + OFFERED_WITHIN_MS);
    return notice;
  }

  get #now(): number {
    return this.#parts.clock.now().getTime();
  }
}
