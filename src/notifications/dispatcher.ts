import type { ChatStore } from '../partnership/chats.ts';
import type { Outbox, OwedCommit } from '../partnership/journal.ts';
import { LEASE_MS } from '../partnership/ledger.ts';
import type { Members } from '../partnership/members.ts';
import { NotDelivered } from '../partnership/messenger.ts';
import type { Messenger, Outgoing, Receiver } from '../partnership/messenger.ts';
import type { Notice } from '../partnership/notices.ts';
import { ChatQueue } from './chat-queue.ts';
import type { Delivery } from './chat-queue.ts';
import { InFlightCommits } from './in-flight-commits.ts';
import { Repetition } from './repetition.ts';
import { withLease } from './slot-lease.ts';
import type { Sent } from './slot-lease.ts';

interface DispatcherParts {
  readonly outbox: Outbox;
  readonly chats: ChatStore;
  readonly members: Members;
  readonly messenger: Messenger;
  /** What a notice shows at the moment it is delivered; undefined if there is nothing (more) to show. */
  readonly present: (partnership: string, notice: Notice) => Promise<Outgoing | undefined>;
  readonly log: { warn(details: object, message: string): void };
  /** How often to look for notices that are owed but that nobody is delivering. */
  readonly tickMs: number;
}

const MOST_CLAIMED = 100;
const RENEW_MS = LEASE_MS / 3;

/**
 * Delivers the notices of commits: claim → deliver → settle. Commits of this process come directly, already
 * leased; those another process left behind are found by the tick once their lease has run out. A commit is
 * settled when every notice in it is delivered, so a crash anywhere loses nothing. What Teams has taken is known here at
 * once, however long the store cannot record it: a message can be posted twice only if the process ends in between, or if
 * Teams’ answer is lost. What fills a slot is read and sent only
 * while the slot is leased, so that another process's newer state is never overwritten.
 */
export class Dispatcher {
  readonly #parts: DispatcherParts;
  readonly #queues = new Map<string, ChatQueue>();
  readonly #inFlight = new InFlightCommits();
  /** Messages that Teams has taken and the store has not recorded yet, by partnership and slot. */
  readonly #unrecorded = new Map<string, string>();
  readonly #claims: Repetition;
  #renewals: NodeJS.Timeout | undefined;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
    this.#claims = new Repetition(() => this.#claim(), parts.tickMs);
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
    for (const notice of commit.notices) this.#queue(commit.partnership, notice).add({ commit, notice });
  }

  async #claim(): Promise<void> {
    try {
      const now = Date.now();
      const owed = await this.#parts.outbox.claim(now, now + LEASE_MS, MOST_CLAIMED);
      for (const commit of owed) this.deliver(commit);
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
  #queue(partnership: string, { forum, to }: Notice): ChatQueue {
    const id = to === undefined ? `${partnership}/forum/${forum}` : `${partnership}/member/${to}`;
    const known = this.#queues.get(id);
    if (known) return known;
    const queue = new ChatQueue({
      send: (delivery) => this.#sendLeased(delivery),
      delivered: (deliveries) => this.#delivered(partnership, deliveries),
      dropped: (deliveries) => this.#inFlight.drop(deliveries),
      idle: () => this.#queues.delete(id),
      warn: (details, message) => this.#parts.log.warn(details, message),
    });
    this.#queues.set(id, queue);
    return queue;
  }

  #sendLeased(delivery: Delivery): Promise<Sent> {
    const { partnership } = delivery.commit;
    const { slot } = delivery.notice;
    return withLease(
      (now, until) => this.#parts.outbox.takeLease(partnership, slot, now, until),
      () => this.#send(delivery),
    );
  }

  async #send({ commit: { partnership }, notice }: Delivery): Promise<void> {
    const { outbox, messenger, present } = this.#parts;
    const shown = await present(partnership, notice);
    if (!shown) return;
    const receiver = await this.#receiver(partnership, notice);
    if (!receiver) return;
    const known = `${partnership}/${notice.slot}`;
    const unrecorded = this.#unrecorded.get(known);
    const posted = unrecorded ?? (await outbox.findPost(partnership, notice.slot));
    const edited = posted !== undefined && (await this.#edited(receiver, posted, shown));
    if (edited && unrecorded === undefined) return;
    const message = edited ? posted : await messenger.post(receiver, shown);
    this.#unrecorded.set(known, message);
    await outbox.recordPost(partnership, notice.slot, message);
    this.#unrecorded.delete(known);
  }

  async #receiver(partnership: string, { forum, to }: Notice): Promise<Receiver | undefined> {
    const { chats, members } = this.#parts;
    const chat = await chats.ofForum(partnership, forum);
    if (!chat || to === undefined) return chat;
    const person = (await members.directory(partnership, [to])).person(to);
    if (!person) throw new NotDelivered('never', 'the person is no longer known');
    return { ...chat, person: person.teamsId };
  }

  /** @returns false if there is no such message of the bot's (any more), and it has to be posted anew */
  async #edited(to: Receiver, message: string, shown: Outgoing): Promise<boolean> {
    try {
      await this.#parts.messenger.edit(to, message, shown);
      return true;
    } catch (reason) {
      if (reason instanceof NotDelivered && reason.kind !== 'try-again') return false;
      throw reason;
    }
  }

  async #delivered(partnership: string, deliveries: readonly Delivery[]): Promise<void> {
    const complete = this.#inFlight.deliver(deliveries);
    if (complete.length > 0) await this.#parts.outbox.settle(partnership, complete);
  }
}
