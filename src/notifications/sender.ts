import type { ChatStore } from '../partnership/chats.ts';
import type { Clock } from '../partnership/clock.ts';
import type { Deliveries } from '../partnership/deliveries.ts';
import type { Members } from '../partnership/members.ts';
import { NotDelivered } from '../partnership/messenger.ts';
import type { Messenger, Outgoing, Receiver } from '../partnership/messenger.ts';
import type { Notice } from '../partnership/notices.ts';
import type { Rates } from './rates.ts';
import type { Reachability } from './reachability.ts';

export interface SenderParts {
  readonly deliveries: Deliveries;
  readonly chats: ChatStore;
  readonly members: Members;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly rates: Rates;
  readonly log: { warn(details: object, message: string): void };
  /** What a notice shows at the moment it is delivered; undefined if there is nothing (more) to show. */
  readonly present: (partnership: string, notice: Notice) => Promise<Outgoing | undefined>;
}

/** Teams may say that a message is gone while it stands there: it is asked so many times before one is posted anew. */
const GONE_AT_ATTEMPT = 3;

/**
 * Sends what fills a slot, as it is now, while the slot is leased. What Teams has taken is known here at once, however long
 * the store cannot record it.
 */
export class Sender {
  readonly #parts: SenderParts;
  readonly #reachability: Reachability;
  /** Messages that Teams has taken and the store has not recorded yet, by partnership and slot. */
  readonly #unrecorded = new Map<string, string>();
  /** How many times in turn Teams has said that a message is gone. */
  readonly #gone = new Map<string, number>();

  constructor(parts: SenderParts, reachability: Reachability) {
    this.#parts = parts;
    this.#reachability = reachability;
  }

  /** Whether the slot is empty still, so that two processes must not fill it both. */
  async isFirst(partnership: string, { slot }: Notice): Promise<boolean> {
    if (this.#unrecorded.has(`${partnership}/${slot}`)) return false;
    return (await this.#parts.deliveries.find(partnership, slot))?.message === undefined;
  }

  /**
   * @param asking called when Teams is asked
   * @throws NotDelivered if it is to be tried again; whoever cannot be reached is remembered
   */
  async send(partnership: string, notice: Notice, asking: () => void): Promise<void> {
    const { deliveries, present } = this.#parts;
    const met = this.#reachability.watch(partnership, notice);
    const shown = await present(partnership, notice);
    const slot = await deliveries.find(partnership, notice.slot);
    const posted = slot?.message ?? this.#unrecorded.get(`${partnership}/${notice.slot}`);
    const needed = shown && !(shown.over && posted === undefined);
    const receiver = needed && (await this.#receiver(partnership, notice));
    if (!needed || !receiver) {
      if (slot?.owed) await deliveries.done(partnership, notice.slot);
      return;
    }
    const told = slot?.message !== undefined || slot?.owed === true;
    const notReached = (found: Parameters<Reachability['notReached']>[1]): Promise<void> => {
      if (met()) throw new NotDelivered('try-again', 'the receiver has been met meanwhile');
      return this.#reachability.notReached({ partnership, notice, told }, found);
    };
    const barred = await this.#reachability.barred(partnership, notice, receiver);
    if (barred) return notReached(barred);
    try {
      await this.#fill(partnership, notice, {
        receiver,
        shown,
        posted: slot?.message,
        owed: slot?.owed,
        asking,
      });
      this.#reachability.reached(partnership, notice);
    } catch (reason) {
      if (!(reason instanceof NotDelivered) || reason.why === undefined) throw reason;
      if (reason.why === 'refused') {
        const { subject } = notice.show;
        this.#parts.log.warn(
          { partnership, subject, reason: reason.message },
          'a notice is refused and given up',
        );
      }
      await notReached({ why: reason.why });
    }
  }

  async #fill(
    partnership: string,
    { slot }: Notice,
    sending: {
      readonly receiver: Receiver;
      readonly shown: Outgoing;
      readonly posted: string | undefined;
      readonly owed: boolean | undefined;
      readonly asking: () => void;
    },
  ): Promise<void> {
    const { deliveries, messenger, clock, rates } = this.#parts;
    const { receiver, shown, owed = false, asking } = sending;
    const known = `${partnership}/${slot}`;
    const unrecorded = this.#unrecorded.get(known);
    const posted = unrecorded ?? sending.posted;
    const edited = posted !== undefined && (await this.#edited(known, posted, sending));
    if (edited && unrecorded === undefined) {
      if (owed) await deliveries.done(partnership, slot);
      return;
    }
    const message = edited ? posted : await rates.inTurn(() => messenger.post(receiver, shown), asking);
    this.#unrecorded.set(known, message);
    await deliveries.sent(partnership, slot, message, clock.now().getTime());
    this.#unrecorded.delete(known);
  }

  /** Undefined where there is nobody to send to: the forum has no chat, or the person's name and id have been erased. */
  async #receiver(partnership: string, { forum, to }: Notice): Promise<Receiver | undefined> {
    const { chats, members } = this.#parts;
    const chat = await chats.ofForum(partnership, forum);
    if (!chat || to === undefined) return chat;
    const person = (await members.directory(partnership, [to])).person(to);
    return person && { ...chat, person: person.teamsId };
  }

  /**
   * @returns false if there is no such message of the bot's (any more), and it has to be posted anew
   * @throws NotDelivered also while it is not certain that it is gone
   */
  async #edited(
    slot: string,
    message: string,
    { receiver, shown, asking }: { receiver: Receiver; shown: Outgoing; asking: () => void },
  ): Promise<boolean> {
    try {
      const { messenger, rates } = this.#parts;
      await rates.inTurn(() => messenger.edit(receiver, message, shown), asking);
      this.#gone.delete(slot);
      return true;
    } catch (reason) {
      if (!(reason instanceof NotDelivered) || reason.kind !== 'message-gone') throw reason;
      const times = (this.#gone.get(slot) ?? 0) + 1;
      if (times < GONE_AT_ATTEMPT) {
        this.#gone.set(slot, times);
        throw new NotDelivered('try-again', reason.message);
      }
      this.#gone.delete(slot);
      return false;
    }
  }
}
