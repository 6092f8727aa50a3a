import type { ChatBinding, ChatStore } from '../application/chats.ts';
import type { Outbox, OwedCommit } from '../application/journal.ts';
import { LEASE_MS } from '../application/ledger.ts';
import { NotDelivered } from '../application/messenger.ts';
import type { Messenger } from '../application/messenger.ts';
import type { Notice } from '../application/notices.ts';
import type { View } from '../application/views.ts';
import type { Language } from '../domain/partnership.ts';
import { ChatLine } from './chat-line.ts';

/** What a notice shows at the moment it is delivered; undefined if there is nothing (more) to show. */
export type Present = (
  partnership: string,
  notice: Notice,
) => Promise<{ view: View; language: Language } | undefined>;

export interface DispatcherLog {
  warn(details: object, message: string): void;
}

interface Parts {
  readonly outbox: Outbox;
  readonly chats: ChatStore;
  readonly messenger: Messenger;
  readonly present: Present;
  readonly log: DispatcherLog;
  /** How often to look for notices that are owed but that nobody is delivering. */
  readonly tickMs: number;
}

const MOST_CLAIMED = 100;

/**
 * Delivers the notices of commits: claim → deliver → settle. Commits of this process come directly, already
 * leased; those another process left behind are found by the tick once their lease has run out. A commit is
 * settled when every notice in it is delivered, so a crash anywhere loses nothing. The one window in which a
 * message can be posted twice is between Teams taking it and `recordPost`.
 */
export class Dispatcher {
  readonly #parts: Parts;
  readonly #lines = new Map<string, ChatLine>();
  /** Notices left of each commit in hand. */
  readonly #left = new Map<string, { commit: OwedCommit; notices: Set<Notice> }>();
  #timer: NodeJS.Timeout | undefined;
  #ticking: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  start(): void {
    const tick = (): void => {
      this.#ticking = this.#claim().finally(() => {
        if (!this.#stopped) this.#timer = setTimeout(tick, this.#parts.tickMs);
      });
    };
    tick();
  }

  /** Finishes what is under way; what is left is owed still and delivered after the next start. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#ticking;
    await Promise.all([...this.#lines.values()].map((line) => line.stop()));
  }

  /** Takes on a commit this process has leased, by writing or claiming it. */
  deliver(commit: OwedCommit): void {
    if (this.#stopped || commit.notices.length === 0) return;
    this.#left.set(key(commit), { commit, notices: new Set(commit.notices) });
    const until = Date.now() + LEASE_MS;
    for (const notice of commit.notices) {
      this.#line(commit.partnership, notice.forum).add(notice.slot, {
        until,
        send: () => this.#send(commit.partnership, notice),
        done: () => this.#done(commit, notice),
        dropped: () => this.#left.delete(key(commit)),
      });
    }
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

  #line(partnership: string, forum: string): ChatLine {
    const id = `${partnership}/${forum}`;
    const known = this.#lines.get(id);
    if (known) return known;
    const line = new ChatLine(this.#parts.log, () => this.#lines.delete(id));
    this.#lines.set(id, line);
    return line;
  }

  async #send(partnership: string, notice: Notice): Promise<void> {
    const { chats, outbox, messenger, present } = this.#parts;
    const shown = await present(partnership, notice);
    if (!shown) return;
    const bound = await chats.ofPartnership(partnership);
    const chat = bound.find((binding) => binding.forum === notice.forum);
    if (!chat) return;
    const posted = await outbox.findPost(partnership, notice.slot);
    if (posted !== undefined && (await this.#edited(chat, posted, shown))) return;
    const message = await messenger.post(chat, shown.view, shown.language);
    await outbox.recordPost(partnership, notice.slot, message);
  }

  /** @returns false if the message is gone and has to be posted anew */
  async #edited(
    chat: ChatBinding,
    message: string,
    { view, language }: { view: View; language: Language },
  ): Promise<boolean> {
    try {
      await this.#parts.messenger.edit(chat, message, view, language);
      return true;
    } catch (reason) {
      if (reason instanceof NotDelivered && reason.kind === 'message-gone') return false;
      throw reason;
    }
  }

  async #done(commit: OwedCommit, notice: Notice): Promise<void> {
    const left = this.#left.get(key(commit));
    if (!left) return;
    left.notices.delete(notice);
    if (left.notices.size > 0) return;
    this.#left.delete(key(commit));
    await this.#parts.outbox.settle(commit.partnership, [commit.seq]);
  }
}

const key = ({ partnership, seq }: OwedCommit): string => `${partnership}/${seq}`;
