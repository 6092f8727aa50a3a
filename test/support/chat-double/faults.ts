/** One call the bot made to the connector. */
export interface Call {
  readonly method: string;
  /** Without the service URL's own part: `/v3/…`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly authorization: string | undefined;
  /** When it came, milliseconds since the epoch. */
  readonly at: number;
  /** Which of the client's connections it came over, numbered from 1. */
  readonly connection: number;
}

/**
 * What goes wrong instead: an error status; no answer at all until the double stops, without the call taking effect or
 * although it does (`effect-alone`); the connection lost before the call takes effect; or after, so that only the answer
 * is lost.
 */
export type Fault =
  | { readonly status: number; readonly code?: string; readonly retryAfterSeconds?: number }
  | 'no-answer'
  | 'effect-alone'
  | 'lost-call'
  | 'lost-answer';

interface Planned {
  readonly fault: Fault;
  readonly applies: (call: Call) => boolean;
  times: number;
}

export interface FaultOptions {
  /** How many calls it happens to; 1 without. */
  readonly times?: number;
  readonly when?: (call: Call) => boolean;
}

/** What is to go wrong, in the order it was asked for. */
export class Faults {
  #planned: Planned[] = [];

  plan(fault: Fault, { times = 1, when = () => true }: FaultOptions = {}): void {
    this.#planned.push({ fault, times, applies: when });
  }

  /** The fault of this call, which thereby has happened once. */
  next(call: Call): Fault | undefined {
    const planned = this.#planned.find(({ applies }) => applies(call));
    if (!planned) return undefined;
    planned.times -= 1;
    if (planned.times === 0) this.#planned = this.#planned.filter((one) => one !== planned);
    return planned.fault;
  }
}
