import { randomUUID } from 'node:crypto';
import type { Clock } from '../partnership/clock.ts';
import type { Ledger } from '../partnership/ledger.ts';
import type { WakeStore } from '../partnership/wakes.ts';
import { CLOCK } from '../partnership/domain/actor.ts';
import { nextMoment } from '../capabilities/duties/domain/tick.ts';
import type { Partnership } from '../partnership/domain/state.ts';
import { Repetition } from './repetition.ts';

interface TickerParts {
  readonly wakes: WakeStore;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly log: { warn(details: object, message: string): void };
  /** How often to look for partnerships whose wake is due. */
  readonly tickMs: number;
}

/** Partnerships taken in one look; the others are due still at the next. */
const MOST_AT_ONCE = 1_000;
/** A partnership that cannot be ticked, such as one whose journal is damaged, is tried more and more seldom. */
const LONGEST_REST_MS = 5 * 60_000;

interface Trouble {
  readonly failures: number;
  /** Milliseconds since the epoch, by the machine's clock. */
  readonly restUntil: number;
}

/**
 * Lets time act: gives the command `tick` in every partnership whose wake is due, and then moves its wake to what is due
 * next. Several processes may do so at once: a tick finds what another has done already in the journal.
 */
export class Ticker {
  readonly #parts: TickerParts;
  readonly #looks: Repetition;
  readonly #troubled = new Map<string, Trouble>();

  constructor(parts: TickerParts) {
    this.#parts = parts;
    this.#looks = new Repetition(() => this.#look(), parts.tickMs);
  }

  start(): void {
    this.#looks.start();
  }

  /** Finishes the partnership in hand; the others are due after the next start. */
  stop(): Promise<void> {
    return this.#looks.stop();
  }

  async #look(): Promise<void> {
    const { wakes, clock, log } = this.#parts;
    try {
      for (const partnership of await wakes.due(clock.now(), MOST_AT_ONCE)) {
        if (this.#looks.stopped) return;
        if ((this.#troubled.get(partnership)?.restUntil ?? 0) > Date.now()) continue;
        await this.tick(partnership);
      }
    } catch (reason) {
      log.warn({ err: reason }, 'what is due could not be looked for');
    }
  }

  /** What is due in one partnership is done. What fails is due still, and tried again. */
  async tick(partnership: string): Promise<void> {
    const { wakes, ledger, log } = this.#parts;
    try {
      const command = { type: 'tick' } as const;
      // No id of its own is needed to do it once: the facts are in the state that the next tick is decided on.
      const { state } = await ledger.execute(partnership, { id: `tick:${randomUUID()}`, by: CLOCK, command });
      await wakes.set(partnership, this.#wakeOf(state));
      // A commit written meanwhile may have moved the wake sooner, only to see it moved later here.
      const latest = await ledger.read(partnership);
      const sooner = latest === state ? undefined : this.#wakeOf(latest);
      if (sooner) await wakes.sooner(partnership, sooner);
      this.#troubled.delete(partnership);
    } catch (reason) {
      this.#rest(partnership);
      log.warn({ err: reason, partnership }, 'what is due could not be done');
    }
  }

  #rest(partnership: string): void {
    const failures = (this.#troubled.get(partnership)?.failures ?? 0) + 1;
    const ms = Math.min(LONGEST_REST_MS, this.#parts.tickMs * 2 ** failures);
    this.#troubled.set(partnership, { failures, restUntil: Date.now() + ms });
  }

  #wakeOf(state: Partnership): Date | undefined {
    const moment = nextMoment(state, this.#parts.clock.now().toISOString());
    return moment === undefined ? undefined : new Date(moment);
  }
}
