import type { Outbox, OwedCommit } from '../partnership/journal.ts';
import { LEASE_MS } from '../partnership/ledger.ts';
import type { Notice } from '../partnership/notices.ts';
import { NotDelivered } from '../partnership/messenger.ts';
import { ChatQueue } from './chat-queue.ts';
import type { Delivery } from './chat-queue.ts';
import { Gate } from './gate.ts';
import { InFlightCommits } from './in-flight-commits.ts';
import { Rates } from './rates.ts';
import { Reachability } from './reachability.ts';
import { Repetition } from './repetition.ts';
import { Sender } from './sender.ts';
import type { SenderParts } from './sender.ts';
import { FIRST_POST_LEASE_MS, withLease } from './slot-lease.ts';
import type { Sent } from './slot-lease.ts';

interface DispatcherParts extends Omit<SenderParts, 'rates'> {
  readonly outbox: Outbox;
  /** How often to look for notices that are owed but that nobody is delivering. */
  readonly tickMs: number;
  /** Teams has taken the bot's word for who it is, or has not. */
  readonly credentials?: (accepted: boolean) => void;
  /** Shared by everything that sends; its own without. */
  readonly rates?: Rates;
}

const MOST_CLAIMED = 100;
/** Enough for Teams' rate in a tenant; more would only hold leases while they wait for it. What Teams is slow to take is not counted. */
const MOST_PREPARING = 16;
const RENEW_MS = LEASE_MS / 3;
/** What is owed by itself is seldom due: it is looked for at every so many looks for commits. */
const OWED_AT_EVERY = 10;
/** Long enough to deliver it; afterwards anybody may, however this process has ended. */
const OWED_LEASE_MS = 5 * 60_000;

/**
 * Delivers notices: those of commits (claim → deliver → settle), and those that are owed by themselves. Commits of this
 * process come directly, already leased; those another process left behind are found by the tick once their lease has run
 * out. A commit is settled when every notice in it is delivered, or remembered as one that has not reached its receiver, so
 * a crash anywhere loses nothing. What fills a slot is read and sent only while the slot is leased, so that another
 * process's newer state is never overwritten.
 */
export class Dispatcher {
  readonly #parts: DispatcherParts;
  readonly #rates: Rates;
  readonly #sender: Sender;
  readonly #reachability: Reachability;
  readonly #queues = new Map<string, ChatQueue>();
  readonly #inFlight = new InFlightCommits();
  readonly #preparing = new Gate(MOST_PREPARING);
  readonly #claims: Repetition;
  #looks = 0;
  #renewals: NodeJS.Timeout | undefined;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
    this.#rates = parts.rates ?? new Rates();
    const { deliveries, clock } = parts;
    const offer = (partnership: string, notice: Notice): void => this.#offer({ partnership, notice });
    this.#reachability = new Reachability({ deliveries, clock, offer });
    this.#sender = new Sender({ ...parts, rates: this.#rates }, this.#reachability);
    this.#claims = new Repetition(() => this.#look(), parts.tickMs);
  }

  start(): void {
    this.#claims.start();
    this.#renewals = setInterval(() => void this.#renew(), RENEW_MS);
  }

  /** Finishes what is under way; what is left is owed still and delivered after the next start. */
  async stop(): Promise<void> {
    await this.#claims.stop();
    await Promise.all([...this.#queues.values()].map((queue) => queue.stop()));
    clearInterval(this.#renewals);
  }

  /** Takes on a commit this process has leased, by writing or claiming it. */
  deliver(commit: OwedCommit): void {
    if (this.#claims.stopped || commit.notices.length === 0) return;
    this.#inFlight.take(commit);
    for (const notice of commit.notices) this.#offer({ partnership: commit.partnership, notice, commit });
  }

  /** Delivers what is owed by itself and due. */
  async deliverOwed(): Promise<void> {
    const { deliveries, clock } = this.#parts;
    const now = clock.now().getTime();
    const owed = await deliveries.claim(now, now + OWED_LEASE_MS, MOST_CLAIMED);
    for (const { partnership, notice } of owed) this.#offer({ partnership, notice });
  }

  /** Whoever it is can be written to, as others have found: also what is on its way is to know. */
  met(partnership: string, receiver: string): void {
    this.#reachability.met(partnership, receiver);
  }

  #offer(delivery: Delivery): void {
    if (!this.#claims.stopped) this.#queue(delivery).add(delivery);
  }

  async #look(): Promise<void> {
    try {
      const now = Date.now();
      const owed = await this.#parts.outbox.claim(now, now + LEASE_MS, MOST_CLAIMED);
      for (const commit of owed) this.deliver(commit);
      if (this.#looks % OWED_AT_EVERY === 0) await this.deliverOwed();
      this.#looks += 1;
    } catch (reason) {
      this.#parts.log.warn({ err: reason }, 'owed notices could not be looked for');
    }
  }

  async #renew(): Promise<void> {
    try {
      for (const [partnership, seqs] of this.#inFlight.since(RENEW_MS)) {
        await this.#parts.outbox.renew(partnership, seqs, Date.now() + LEASE_MS);
      }
    } catch (reason) {
      this.#parts.log.warn({ err: reason }, 'leases could not be prolonged');
    }
  }

  /** One per receiving chat: what is slow or refused in one holds up no other. */
  #queue({ partnership, notice: { forum, to } }: Delivery): ChatQueue {
    const id = to === undefined ? `${partnership}/forum/${forum}` : `${partnership}/member/${to}`;
    const known = this.#queues.get(id);
    if (known) return known;
    const queue = new ChatQueue({
      pace: this.#rates.of(id),
      send: (delivery) => this.#sendLeased(delivery),
      delivered: (deliveries) => this.#delivered(partnership, deliveries),
      dropped: (deliveries) => this.#inFlight.drop(deliveries),
      failed: (reason, failures) => this.#failed(reason, failures),
      idle: () => this.#queues.delete(id),
    });
    this.#queues.set(id, queue);
    return queue;
  }

  async #sendLeased({ partnership, notice }: Delivery): Promise<Sent> {
    const leave = await this.#preparing.enter();
    const teams = { asked: false };
    const asking = (): void => {
      teams.asked = true;
      leave();
    };
    try {
      const isFirst = await this.#sender.isFirst(partnership, notice);
      const sent = await withLease(
        (now, until) => this.#parts.outbox.takeLease(partnership, notice.slot, now, until),
        () => this.#sender.send(partnership, notice, asking),
        isFirst ? FIRST_POST_LEASE_MS : undefined,
      );
      // Not where nothing was sent, for nobody could say then.
      if (teams.asked) this.#parts.credentials?.(true);
      return sent;
    } finally {
      leave();
    }
  }

  #failed(reason: unknown, failures: number): void {
    if (reason instanceof NotDelivered && reason.credentials) this.#parts.credentials?.(false);
    this.#parts.log.warn({ err: reason, failures }, 'a notice was not delivered');
  }

  async #delivered(partnership: string, deliveries: readonly Delivery[]): Promise<void> {
    const complete = this.#inFlight.deliver(deliveries);
    if (complete.length > 0) await this.#parts.outbox.settle(partnership, complete);
  }
}
