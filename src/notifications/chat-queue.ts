import type { OwedCommit } from '../partnership/journal.ts';
import { NotDelivered } from '../partnership/messenger.ts';
import type { Notice } from '../partnership/notices.ts';
import { SLOT_LEASE_MS } from './slot-lease.ts';
import type { Sent } from './slot-lease.ts';

/** One notice to deliver. Several for the same slot are one sending: the message shows how things stand now. */
export interface Delivery {
  readonly commit: OwedCommit;
  readonly notice: Notice;
}

interface Sending {
  /** Throws `NotDelivered`, or anything else if the store fails; both are tried again. */
  send(delivery: Delivery): Promise<Sent>;
  delivered(deliveries: readonly Delivery[]): Promise<void>;
  /** Given up for now: the commits stay owed, to be claimed again when their leases have run out. */
  dropped(deliveries: readonly Delivery[]): void;
  idle(): void;
  warn(details: object, message: string): void;
}

/** Teams takes 8 messages in two seconds from a bot in a chat. */
const SEND_INTERVAL_MS = 250;
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 5_000;
const MOST_FAILURES = 8;
/** A queue that stops waits so long for slots that other processes have leased; then they deliver what is left. */
const LONGEST_LAST_WAIT_MS = 3 * SLOT_LEASE_MS;

interface Slot {
  deliveries: Delivery[];
  notBefore: number;
  failures: number;
}

/** The messages on their way to one chat: one at a time, in order of first mention, within Teams' rates. */
export class ChatQueue {
  readonly #sending: Sending;
  readonly #slots = new Map<string, Slot>();
  #working: Promise<void> | undefined;
  #wake: (() => void) | undefined;
  #notBefore = 0;
  /** When to give up what is left; undefined while the queue is not to stop. */
  #stopBy: number | undefined;

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

  /** Sends what is waiting once, when its time comes; what then fails stays owed. */
  async stop(): Promise<void> {
    this.#stopBy = Date.now() + LONGEST_LAST_WAIT_MS;
    this.#notBefore = 0;
    for (const slot of this.#slots.values()) {
      slot.notBefore = Math.min(slot.notBefore, Date.now() + SLOT_LEASE_MS);
    }
    this.#wake?.();
    await this.#working;
  }

  async #work(): Promise<void> {
    await Promise.resolve(); // let the notices of the whole commit arrive before the first is sent
    for (let next = this.#next(); next; next = this.#next()) {
      const [name, slot] = next;
      const done = slot.deliveries.length === 0;
      const wait = Math.max(slot.notBefore, this.#notBefore) - Date.now();
      if (wait > 0 && !(done && this.#stopBy !== undefined)) await this.#pause(wait);
      else if (done) this.#slots.delete(name);
      else await this.#send(slot);
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
    const paced = this.#notBefore;
    if (this.#stopBy === undefined) this.#notBefore = Date.now() + SEND_INTERVAL_MS;
    try {
      const { sent, leaseEnds } = await this.#sendOrGiveUp(latest);
      // However far ahead another machine's clock is.
      slot.notBefore = Math.min(leaseEnds, Date.now() + SLOT_LEASE_MS);
      if (!sent) {
        this.#notBefore = paced;
        this.#again(slot, deliveries, this.#stopBy !== undefined && Date.now() >= this.#stopBy);
        return;
      }
      await this.#sending.delivered(deliveries);
      slot.failures = 0;
    } catch (reason) {
      this.#failed(slot, deliveries, reason);
    }
  }

  /** What can never be delivered counts as delivered: trying for ever helps nobody. */
  async #sendOrGiveUp(delivery: Delivery): Promise<Sent> {
    try {
      return await this.#sending.send(delivery);
    } catch (reason) {
      if (!(reason instanceof NotDelivered) || reason.kind === 'try-again') throw reason;
      this.#sending.warn({ reason: reason.message }, 'a notice cannot be delivered and is given up');
      return { sent: true, leaseEnds: Date.now() + SLOT_LEASE_MS };
    }
  }

  #failed(slot: Slot, deliveries: readonly Delivery[], reason: unknown): void {
    slot.failures += 1;
    const askedFor = reason instanceof NotDelivered ? reason.retryAfterMs : undefined;
    const backoff = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (slot.failures - 1));
    slot.notBefore = Date.now() + (askedFor ?? backoff) + Math.random() * FIRST_RETRY_MS;
    this.#sending.warn({ err: reason, failures: slot.failures }, 'a notice was not delivered');
    this.#again(slot, deliveries, this.#stopBy !== undefined || slot.failures >= MOST_FAILURES);
  }

  #again(slot: Slot, deliveries: readonly Delivery[], givenUp: boolean): void {
    if (givenUp) this.#sending.dropped(deliveries);
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
