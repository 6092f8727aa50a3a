import type { OwedCommit } from '../partnership/journal.ts';
import { NotDelivered } from '../partnership/messenger.ts';
import type { Notice } from '../partnership/notices.ts';
import type { Pace } from './rates.ts';
import { SLOT_LEASE_MS } from './slot-lease.ts';
import type { Sent } from './slot-lease.ts';

/** One notice to deliver. Several for the same slot are one sending: the message shows how things stand now. */
export interface Delivery {
  readonly partnership: string;
  readonly notice: Notice;
  /** Undefined for one that is owed by itself. */
  readonly commit?: OwedCommit;
}

interface Sending {
  readonly pace: Pace;
  /** Throws `NotDelivered`, or anything else if the store fails; both are tried again. */
  send(delivery: Delivery): Promise<Sent>;
  delivered(deliveries: readonly Delivery[]): Promise<void>;
  /** Given up for now: they stay owed, to be claimed again when their leases have run out. */
  dropped(deliveries: readonly Delivery[]): void;
  failed(reason: unknown, failures: number): void;
  idle(): void;
}

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 5_000;
const MOST_FAILURES = 8;
/** A longer one would go off at once, whatever Teams has asked for. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** A queue that stops waits so long for slots that other processes have leased; then they deliver what is left. */
const LONGEST_LAST_WAIT_MS = 3 * SLOT_LEASE_MS;

interface Slot {
  deliveries: Delivery[];
  notBefore: number;
  failures: number;
  /** Its place in the chat is taken: something has been sent in it, or another process is about to. */
  placed: boolean;
}

/**
 * The messages on their way to one chat: one at a time, within Teams' rates. What is new comes in the order of first
 * mention, also when the first of it has to be tried again; edits of what stands there wait for nothing.
 */
export class ChatQueue {
  readonly #sending: Sending;
  readonly #slots = new Map<string, Slot>();
  #working: Promise<void> | undefined;
  #wake: (() => void) | undefined;
  /** When to give up what is left; undefined while the queue is not to stop. */
  #stopBy: number | undefined;

  constructor(sending: Sending) {
    this.#sending = sending;
  }

  add(delivery: Delivery): void {
    const name = delivery.notice.slot;
    const slot = this.#slots.get(name) ?? { deliveries: [], notBefore: 0, failures: 0, placed: false };
    slot.deliveries.push(delivery);
    this.#slots.set(name, slot);
    this.#wake?.();
    this.#working ??= this.#work();
  }

  /** Sends what is waiting once, when its time comes; what then fails stays owed. */
  async stop(): Promise<void> {
    this.#stopBy = Date.now() + LONGEST_LAST_WAIT_MS;
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
      const wait = Math.max(slot.notBefore, done ? 0 : this.#paced()) - Date.now();
      if (wait > 0 && !(done && this.#stopBy !== undefined)) await this.#pause(wait);
      else if (done) this.#slots.delete(name);
      else await this.#send(slot);
    }
    this.#working = undefined;
    this.#sending.idle();
  }

  /** A process that is to end does not wait for the rates: what Teams then refuses stays owed. */
  #paced(): number {
    return this.#stopBy === undefined ? this.#sending.pace.freeAt(Date.now()) : 0;
  }

  /** The slot to send next; when there is nothing to send, one to forget once it may be edited again. */
  #next(): [string, Slot] | undefined {
    const waiting = [...this.#slots].filter(([, { deliveries }]) => deliveries.length > 0);
    const firstNew = waiting.find(([, { placed }]) => !placed);
    const mayGo = waiting.filter((one) => one[1].placed || one === firstNew);
    const [first] = (mayGo.length > 0 ? mayGo : [...this.#slots]).sort(
      ([, one], [, other]) => one.notBefore - other.notBefore,
    );
    return first;
  }

  async #send(slot: Slot): Promise<void> {
    const deliveries = slot.deliveries.splice(0);
    const [latest] = deliveries.slice(-1);
    if (!latest) return;
    const ended = this.#sending.pace.begin();
    let asked = true;
    try {
      const { sent, leaseEnds } = await this.#sending.send(latest);
      asked = sent;
      slot.placed = true;
      // However far ahead another machine's clock is.
      slot.notBefore = Math.min(leaseEnds, Date.now() + SLOT_LEASE_MS);
      if (!sent) {
        this.#again(slot, deliveries, this.#stopBy !== undefined && Date.now() >= this.#stopBy);
        return;
      }
      await this.#sending.delivered(deliveries);
      slot.failures = 0;
    } catch (reason) {
      this.#failed(slot, deliveries, reason);
    } finally {
      ended(asked);
    }
  }

  #failed(slot: Slot, deliveries: readonly Delivery[], reason: unknown): void {
    slot.failures += 1;
    const askedFor = reason instanceof NotDelivered ? reason.retryAfterMs : undefined;
    const backoff = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (slot.failures - 1));
    slot.notBefore = Date.now() + (askedFor ?? backoff) + Math.random() * FIRST_RETRY_MS;
    this.#sending.failed(reason, slot.failures);
    this.#again(slot, deliveries, this.#stopBy !== undefined || slot.failures >= MOST_FAILURES);
  }

  #again(slot: Slot, deliveries: readonly Delivery[], givenUp: boolean): void {
    if (givenUp) this.#sending.dropped(deliveries);
    else slot.deliveries.unshift(...deliveries);
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.min(ms, LONGEST_TIMER_MS));
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
