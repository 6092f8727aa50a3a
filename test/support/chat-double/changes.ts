import { EventEmitter } from 'node:events';

/** Tells those who wait that something has happened in some chat. */
export class Changes {
  readonly #events = new EventEmitter().setMaxListeners(0);

  announce(): void {
    this.#events.emit('change');
  }

  /**
   * Looks now and after every change until `find` finds something.
   * @param missing says, when time is up, what there was instead
   * @throws Error after `withinMs`
   */
  async until<T>(
    find: () => T | undefined | false,
    { withinMs = 5_000, missing = () => '' }: { withinMs?: number; missing?: () => string } = {},
  ): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const look = () => {
      const found = find();
      if (found !== undefined && found !== false) resolve(found);
    };
    const timeUp = setTimeout(
      () => reject(new Error(`Nothing of the kind within ${withinMs} ms. ${missing()}`)),
      withinMs,
    );
    this.#events.on('change', look);
    try {
      look();
      return await promise;
    } finally {
      this.#events.off('change', look);
      clearTimeout(timeUp);
    }
  }
}
