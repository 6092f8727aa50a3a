import { randomUUID } from 'node:crypto';
import type { Instances } from '../partnership/instances.ts';
import type { Rates } from './rates.ts';
import { Repetition } from './repetition.ts';

const SAID_EVERY_MS = 5_000;
/** A process that has said nothing for so long sends no more. */
const COUNTS_FOR_MS = 3 * SAID_EVERY_MS;

/** Says that this process sends, and learns how many do: they share the rates. */
export class OtherInstances {
  readonly #id = randomUUID();
  readonly #instances: Instances;
  readonly #saying: Repetition;

  constructor(instances: Instances, rates: Rates, log: { warn(details: object, message: string): void }) {
    this.#instances = instances;
    this.#saying = new Repetition(async () => {
      try {
        const now = Date.now();
        rates.sharers = await instances.present(this.#id, now, now + COUNTS_FOR_MS);
      } catch (err) {
        log.warn({ err }, 'it is not known how many processes send');
      }
    }, SAID_EVERY_MS);
  }

  start(): void {
    this.#saying.start();
  }

  async stop(): Promise<void> {
    await this.#saying.stop();
    // Otherwise the others notice by themselves.
    await this.#instances.leave(this.#id).catch(() => undefined);
  }
}
