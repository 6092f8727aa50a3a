import type { OwedCommit } from '../application/journal.ts';
import { NotDelivered } from '../application/messenger.ts';
import type { Notice } from '../application/notices.ts';

/** One notice to deliver. Several for the same slot are one sending: the message shows how things stand now. */
export interface Delivery {
  readonly commit: OwedCommit;
  readonly notice: Notice;
}

export interface Sending {
  /** Throws `NotDelivered`, or anything else if the store fails; both are tried again. */
  send(delivery: Delivery): Promise<void>;
  delivered(deliveries: readonly Delivery[]): Promise<void>;
  /** Given up for now: the commits stay owed, to be claimed again when their leases have run out. */
  dropped(deliveries: readonly Delivery[]): void;
  idle(): void;
  warn(details: object, message: string): void;
}

/** Least time between two sendings of the same message, so that a room voting at once costs one edit a second. */
export const EDIT_INTERVAL_MS = 1_000;
/** Teams takes 8 messages in two seconds from a bot in a chat. */
const SEND_INTERVAL_MS = 250;
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 5_000;
const MOST_FAILURES = 8;

interface Slot {
  deliveries: Delivery[];
  notBefore: number;
  failures: number;
}

/** The messages on their way to one chat: one at a time, in order of first mention, within Teams' rates. */
export class ChatLine {
  readonly #sending: Sending;
  readonly #slots = new Map<string, Slot>();
  #working: Promise<void> | undefined;
  #wake: (() => void) | undefined;
  #notBefore = 0;
  #stopped = false;

  constructor(sending: Sending) {
    this.#sending = sending;
  }

  add(delivery: Delivery): void {
    const name = delivery.notice.slot;
    const slot = this.#slots.get(name) ?? { deliveries: [], notBefore: 0, failures: 0 };
    slot.deliveries.push(delivery);
    this.#slots.set(name, slot);
    this.#wake?.();
    this.#working ??= this.#work();
  }

  /** Sends what is waiting now, once; what then fails stays owed. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake?.();
    await this.#working;
  }

  async #work(): Promise<void> {
    await Promise.resolve(); // let the notices of the whole commit arrive before the first is sent
    for (let next = this.#next(); next; next = this.#next()) {
      const [name, slot] = next;
      const wait = Math.max(slot.notBefore, this.#notBefore) - Date.now();
      if (wait > 0 && !this.#stopped) await this.#pause(wait);
      else if (slot.deliveries.length > 0) await this.#send(slot);
      else this.#slots.delete(name);
    }
    this.#working = undefined;
    this.#sending.idle();
  }

  /** The slot to send next; when there is nothing to send, one to forget once it may be edited again. */
  #next(): [string, Slot] | undefined {
    const [first] = [...this.#slots].sort(
      ([, one], [, other]) =>
        Number(one.deliveries.length === 0) - Number(other.deliveries.length === 0) ||
        one.notBefore - other.notBefore,
    );
    return first;
  }

  async #send(slot: Slot): Promise<void> {
    const deliveries = slot.deliveries.splice(0);
    const [latest] = deliveries.slice(-1);
    if (!latest) return;
    slot.notBefore = Date.now() + EDIT_INTERVAL_MS;
    this.#notBefore = Date.now() + SEND_INTERVAL_MS;
    try {
      await this.#sendOrGiveUp(latest);
      await this.#sending.delivered(deliveries);
      slot.failures = 0;
    } catch (reason) {
      this.#failed(slot, deliveries, reason);
    }
  }

  /** What can never be delivered counts as delivered: trying for ever helps nobody. */
  async #sendOrGiveUp(delivery: Delivery): Promise<void> {
    try {
      await this.#sending.send(delivery);
    } catch (reason) {
      if (!(reason instanceof NotDelivered) || reason.kind === 'try-again') throw reason;
      this.#sending.warn({ reason: reason.message }, 'a notice cannot be delivered and is given up');
    }
  }

  #failed(slot: Slot, deliveries: readonly Delivery[], reason: unknown): void {
    slot.failures += 1;
    const asked = reason instanceof NotDelivered ? reason.retryAfterMs : undefined;
    const backoff = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (slot.failures - 1));
    slot.notBefore = Date.now() + (asked ?? backoff) + Math.random() * FIRST_RETRY_MS;
    this.#sending.warn({ err: reason, failures: slot.failures }, 'a notice was not delivered');
    if (this.#stopped || slot.failures >= MOST_FAILURES) this.#sending.dropped(deliveries);
    else slot.deliveries.unshift(...deliveries);
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
