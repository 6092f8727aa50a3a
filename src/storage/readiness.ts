import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '../partnership/store.ts';

/** Whoever asks, and however often, the store is tried no more than this often. */
const TRIED_EVERY_MS = 3_000;
/** A probe waits no longer for its answer; what is under way goes on. */
const LONGEST_ANSWER_MS = 2_000;
/** No partnership's, chat's or person's: what is tried touches nobody. */
const NOBODY = 'readiness';

interface Parts {
  readonly store: Pick<Store, 'journal' | 'outbox' | 'chats' | 'people'>;
  readonly log: { info(words: string): void; error(details: object, words: string): void };
}

/** Whether the store can do what the bot needs of it now: be written, and be read everywhere. */
export class Readiness {
  readonly #parts: Parts;
  #tried: { readonly at: number; readonly outcome: Promise<boolean> } | undefined;
  #wasReady = true;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  ready(): Promise<boolean> {
    const now = performance.now();
    if (!this.#tried || now - this.#tried.at >= TRIED_EVERY_MS)
      this.#tried = { at: now, outcome: this.#outcome() };
    return this.#tried.outcome;
  }

  async #outcome(): Promise<boolean> {
    const late = new AbortController();
    const reason = await Promise.race([
      this.#use().then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      ),
      pause(LONGEST_ANSWER_MS, 'it has not answered yet', { signal: late.signal }).catch(() => undefined),
    ]);
    late.abort();
    const ready = reason === undefined;
    if (ready !== this.#wasReady) {
      if (ready) this.#parts.log.info('the store can be used again');
      else this.#parts.log.error({ reason }, 'the store cannot be used');
    }
    this.#wasReady = ready;
    return ready;
  }

  async #use(): Promise<void> {
    const { journal, outbox, chats, people } = this.#parts.store;
    await outbox.takeLease(NOBODY, NOBODY, 1, 0);
    await Promise.all([journal.read(NOBODY, 0), chats.find(NOBODY), people.ofPartnership(NOBODY)]);
  }
}
