/** Work that is done again and again, each time a while after it was last done. It must not reject. */
export class Repetition {
  readonly #work: () => Promise<void>;
  readonly #pauseMs: number;
  #next: NodeJS.Timeout | undefined;
  #underWay: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(work: () => Promise<void>, pauseMs: number) {
    this.#work = work;
    this.#pauseMs = pauseMs;
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  start(): void {
    this.#underWay = this.#work().finally(() => {
      if (!this.#stopped) this.#next = setTimeout(() => this.start(), this.#pauseMs);
    });
  }

  /** Finishes what is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#next);
    await this.#underWay;
  }
}
