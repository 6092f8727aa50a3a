import { LRUCache } from 'lru-cache';

/** So many messages, in so many milliseconds. */
type Limit = readonly [most: number, ms: number];

/** What Teams takes from a bot in one chat, and in a tenant (learn.microsoft.com, "Optimize your bot: rate limiting"). */
const IN_A_CHAT: readonly Limit[] = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
];
const IN_A_TENANT: readonly Limit[] = [[50, 1_000]];

const MOST_CHATS = 5_000;
/** How soon to look again when as many are on their way as may be. */
const SOON_MS = 10;

/** One stream of messages within its limits, shared evenly by the processes that send. */
class Rate {
  readonly #limits: readonly Limit[];
  readonly #sharers: () => number;
  /** When the latest messages had come to Teams, oldest first; no more than the largest limit. */
  readonly #taken: number[] = [];
  #underWay = 0;

  constructor(limits: readonly Limit[], sharers: () => number) {
    this.#limits = limits;
    this.#sharers = sharers;
  }

  /** The first moment at which one more may be sent. */
  freeAt(now: number): number {
    const free = this.#limits.map(([most, ms]) => {
      const left = Math.max(1, Math.floor(most / this.#sharers())) - this.#underWay;
      if (left <= 0) return now + SOON_MS;
      const earlier = this.#taken.at(-left);
      return earlier === undefined ? now : earlier + ms;
    });
    return Math.max(now, ...free);
  }

  begin(): void {
    this.#underWay += 1;
  }

  /** Counted from when it has come: Teams may have taken it at any moment before. */
  end(counts: boolean, now: number): void {
    this.#underWay -= 1;
    if (!counts) return;
    this.#taken.push(now);
    if (this.#taken.length > Math.max(...this.#limits.map(([most]) => most))) this.#taken.shift();
  }
}

/** A chat's stream. */
export interface Pace {
  freeAt(now: number): number;
  /** @returns to be called when it is over: whether Teams was asked */
  begin(): (counts: boolean) => void;
}

/** Keeps within Teams' rates, together with the other processes. */
export class Rates {
  /** How many processes send. */
  sharers = 1;
  readonly #tenant = new Rate(IN_A_TENANT, () => this.sharers);
  readonly #chats = new LRUCache<string, Rate>({ max: MOST_CHATS });
  #line: Promise<unknown> = Promise.resolve();

  /** Of one chat, whose messages come one after the other. */
  of(chat: string): Pace {
    const rate = this.#chats.get(chat) ?? new Rate(IN_A_CHAT, () => this.sharers);
    this.#chats.set(chat, rate);
    return {
      freeAt: (now) => rate.freeAt(now),
      begin: () => {
        rate.begin();
        return (counts) => rate.end(counts, Date.now());
      },
    };
  }

  /**
   * Asks Teams for something as soon as the tenant's rate permits, which all chats share. Taken at the last moment: what is
   * waiting to be asked counts as much as what is asked.
   * @param asking called when the turn has come
   */
  async inTurn<T>(ask: () => Promise<T>, asking: () => void = () => undefined): Promise<T> {
    const turn = this.#line.then(() => this.#free());
    this.#line = turn;
    await turn;
    asking();
    try {
      return await ask();
    } finally {
      this.#tenant.end(true, Date.now());
    }
  }

  async #free(): Promise<void> {
    for (let now = Date.now(); this.#tenant.freeAt(now) > now; now = Date.now())
      await pause(this.#tenant.freeAt(now) - now);
    this.#tenant.begin();
  }
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
