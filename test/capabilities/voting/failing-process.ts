import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../../src/partnership/clock.ts';
import type { JournalStore } from '../../../src/partnership/journal.ts';
import type { Ledger } from '../../../src/partnership/ledger.ts';
import { ledgerWith } from '../../support/ledger.ts';
import type { Instruction, Outcome } from '../../../src/partnership/ledger.ts';

/**
 * What goes wrong with a write: nothing is written; it is written, but the answer is lost; or the store cannot even be
 * asked afterwards what became of it.
 */
export type Fault = 'not-written' | 'answer-lost' | 'answer-lost-and-blind';

/** A process of the bot with its own memory, on a store that fails as asked, and that can die at any moment. */
export class FailingProcess {
  readonly #ledger: Ledger;
  readonly #journal: JournalStore;
  readonly #pace: () => number;
  readonly #faults: Fault[] = [];
  readonly #death = Promise.withResolvers<undefined>();
  #dead = false;
  #blind = false;

  /** @param pace how many turns of the event loop the next step towards or from the store takes */
  constructor(journal: JournalStore, clock: Clock, pace: () => number) {
    this.#journal = journal;
    this.#pace = pace;
    this.#ledger = ledgerWith({
      journal: {
        append: (commit, leasedUntil) => this.#append(commit, leasedUntil),
        read: (partnership, afterSeq) => this.#read(partnership, afterSeq),
      },
      clock,
    });
  }

  /** The next writes go wrong, in this order. */
  plan(fault: Fault): void {
    this.#faults.push(fault);
  }

  heal(): void {
    this.#faults.length = 0;
    this.#blind = false;
  }

  /** From now on nothing comes from it, neither a write nor an answer. */
  die(): void {
    this.#dead = true;
    this.#death.resolve(undefined);
  }

  /** @returns undefined if there is no answer, or one that says that something went wrong */
  take(partnership: string, instruction: Instruction): Promise<Outcome | undefined> {
    const answered = this.#ledger.execute(partnership, instruction).catch((reason: unknown) => {
      if (reason instanceof Failed) return undefined;
      throw reason;
    });
    return Promise.race([answered, this.#death.promise]);
  }

  read(partnership: string) {
    return this.#ledger.read(partnership);
  }

  async #append(...written: Parameters<JournalStore['append']>): ReturnType<JournalStore['append']> {
    await this.#step();
    const fault = this.#faults.shift();
    if (fault === 'not-written') throw new Failed();
    const outcome = await this.#journal.append(...written);
    await this.#step();
    if (fault === undefined) return outcome;
    this.#blind = fault === 'answer-lost-and-blind';
    throw new Failed();
  }

  async #read(...asked: Parameters<JournalStore['read']>): ReturnType<JournalStore['read']> {
    await this.#step();
    if (this.#blind) {
      this.#blind = false;
      throw new Failed();
    }
    const found = await this.#journal.read(...asked);
    await this.#step();
    return found;
  }

  async #step(): Promise<void> {
    for (let turns = this.#pace(); turns > 0; turns -= 1) await setImmediate();
    if (this.#dead) await new Promise(() => undefined);
  }
}

class Failed extends Error {}
