import { setTimeout as pause } from 'node:timers/promises';
import { inPlainWords, isBusy } from './faults.ts';

/** Milliseconds that a call waits, all in all, for other processes; a write takes well under one. */
const LONGEST_WAIT = 5_000;
const LONGEST_PAUSE = 50;

/**
 * Runs synchronous work as the ports have it: what it throws becomes a rejection. SQLite itself would wait for another
 * process by standing still, and everything else in this one with it; so it is told not to, and asked again.
 * @param work does all or nothing; it is done anew if the file is locked
 */
export async function asPromise<T>(work: () => T): Promise<T> {
  const last = performance.now() + LONGEST_WAIT;
  for (let ms = 1; ; ms = Math.min(2 * ms, LONGEST_PAUSE)) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > last) throw inPlainWords(error);
    }
    await pause(ms);
  }
}

type Synchronous<Port> = {
  readonly [Name in keyof Port]: Port[Name] extends (...given: infer Given) => Promise<infer Answer>
    ? (...given: Given) => Answer
    : never;
};

/** A port whose every function does its work at once, as SQLite does. */
export const promising = <Port extends object>(work: Synchronous<Port>): Port =>
  // Each function stands under its own name again, which Object.fromEntries cannot express.
  Object.fromEntries(
    Object.entries<(...given: unknown[]) => unknown>(work).map(([name, act]) => [
      name,
      (...given: unknown[]) => asPromise(() => act(...given)),
    ]),
  ) as Port;
