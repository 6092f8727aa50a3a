/** Runs synchronous work as the ports have it: what it throws becomes a rejection. */
export const asPromise = <T>(work: () => T): Promise<T> =>
  new Promise((resolve) => {
    resolve(work());
  });

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
