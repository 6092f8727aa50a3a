/** More than there are things that go wrong for long. */
const MOST_KEPT = 100;

/** What has been said, so as not to say it all the time. */
export class Repeats {
  readonly #againAfterMs: number;
  readonly #said = new Map<string, { readonly at: number; leftOut: number }>();

  constructor(againAfterMs: number) {
    this.#againAfterMs = againAfterMs;
  }

  /** @returns how often this was left out since it was last said; undefined when it is to be left out now too */
  leftOutBefore(what: string): number | undefined {
    const now = performance.now();
    const said = this.#said.get(what);
    if (said && now - said.at < this.#againAfterMs) {
      said.leftOut += 1;
      return undefined;
    }
    if (this.#said.size >= MOST_KEPT) this.#said.clear();
    this.#said.set(what, { at: now, leftOut: 0 });
    return said?.leftOut ?? 0;
  }
}
