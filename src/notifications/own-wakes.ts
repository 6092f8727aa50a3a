import type { Clock } from '../partnership/clock.ts';
import type { WakeStore } from '../partnership/wakes.ts';

interface OwnWakesParts {
  readonly wakes: WakeStore;
  readonly clock: Clock;
  /** The partnership has something due now. */
  readonly due: (partnership: string) => void;
}

/** What is further away than this is found by looking, as what other processes have set is. */
const NEAR_MS = 150_000;

/**
 * The wakes, with a timer of this process's own for those that it has set and that are near: a vote that closes ten
 * seconds after the last answer does not wait for the next look.
 */
export class OwnWakes implements WakeStore {
  readonly #parts: OwnWakesParts;
  readonly #timers = new Map<string, NodeJS.Timeout>();

  constructor(parts: OwnWakesParts) {
    this.#parts = parts;
  }

  due(now: Date, most: number): Promise<readonly string[]> {
    return this.#parts.wakes.due(now, most);
  }

  async set(partnership: string, at: Date | undefined): Promise<void> {
    await this.#parts.wakes.set(partnership, at);
    this.#time(partnership, at);
  }

  async sooner(partnership: string, at: Date): Promise<Date> {
    const stands = await this.#parts.wakes.sooner(partnership, at);
    this.#time(partnership, stands);
    return stands;
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #time(partnership: string, at: Date | undefined): void {
    clearTimeout(this.#timers.get(partnership));
    this.#timers.delete(partnership);
    const wait = at === undefined ? Infinity : at.getTime() - this.#parts.clock.now().getTime();
    if (wait > NEAR_MS) return;
    const timer = setTimeout(
      () => {
        this.#timers.delete(partnership);
        this.#parts.due(partnership);
      },
      Math.max(0, wait),
    );
    this.#timers.set(partnership, timer);
  }
}
