import { z } from 'zod';
import type { Notice } from './notices.ts';

/**
 * Why a notice did not reach its receiver: the person has not added the app, or has blocked it (403); the chat is not
 * there (404); the bot is not in the group's chat (403), or has been removed from it (as Teams said); Teams refuses the
 * message itself, also in its shortest form, so it is given up.
 */
const REASONS = ['not-added', 'blocked', 'no-such-chat', 'not-in-chat', 'removed', 'refused'] as const;
export type NotReachedReason = (typeof REASONS)[number];
export const notReachedReason = z.enum(REASONS);

/** What is known of a slot. Moments are milliseconds since the epoch. */
export interface Slot {
  /** Teams' id of the message that fills it; undefined if none has been posted. */
  readonly message?: string;
  /** When that was posted; undefined for one posted before this was kept. */
  readonly sentAt?: number;
  /** Whether a notice is owed there by itself, or has not reached its receiver. */
  readonly owed: boolean;
}

/** A notice whose receiver it has not reached. Moments are milliseconds since the epoch. */
export interface NotReached {
  readonly notice: Notice;
  readonly why: NotReachedReason;
  readonly since: number;
  readonly triedAt: number;
  /** A message stands in the slot: what did not come through is an edit of it. */
  readonly posted: boolean;
}

export interface NotReachedOutcome {
  readonly why: NotReachedReason;
  readonly at: number;
  readonly triedAt: number;
  readonly tryAt?: number;
}

export interface OwedNotice {
  readonly partnership: string;
  readonly notice: Notice;
}

/** The person or the chat that a notice goes to, as deliveries name it. */
export const receiverOf = ({ forum, to }: Pick<Notice, 'forum' | 'to'>): string =>
  to === undefined ? `forum:${forum}` : `member:${to}`;

/**
 * Port: what has become of notices, by slot. A slot has at most one notice that is owed or has not reached its receiver:
 * the last. Implementations pass `test/storage/deliveries.contract.ts`.
 */
export interface Deliveries {
  /** Undefined for a slot of which nothing is known. */
  find(partnership: string, slot: string): Promise<Slot | undefined>;

  /** The slot that the message fills, if it fills one. */
  findSlot(partnership: string, messageId: string): Promise<string | undefined>;

  /** The message fills the slot from now on, in the place of an earlier one, and nothing is owed there any more. */
  sent(partnership: string, slot: string, messageId: string, at: number): Promise<void>;

  /** Nothing is owed in the slot any more: the edit came through, there is nothing more to tell, or it is told otherwise. */
  done(partnership: string, slot: string): Promise<void>;

  /** Owes a notice that is in no commit, from `at` on. */
  owe(partnership: string, notice: Notice, at: number): Promise<void>;

  /**
   * The notice did not reach its receiver. Whoever has not been reached in the slot before stays so since then.
   * @param outcome `at`: when that was found; `triedAt`: when Teams was asked, which may have been for an earlier notice;
   * `tryAt`: when to try again; without: not by itself
   */
  notReached(partnership: string, notice: Notice, outcome: NotReachedOutcome): Promise<void>;

  /** Everything that has not reached its receiver, in the order in which that was found. */
  allNotReached(partnership: string): Promise<readonly NotReached[]>;

  /** The latest attempt that did not reach the receiver and has not been followed by one that did. */
  lastAttempt(
    partnership: string,
    receiver: string,
  ): Promise<Pick<NotReached, 'why' | 'triedAt'> | undefined>;

  /**
   * What has not reached the receiver is to be tried again now, except what Teams has refused.
   * @returns whether there is anything
   */
  tryAgain(partnership: string, receiver: string, at: number): Promise<boolean>;

  /** Leases notices that are to be tried now, in the order in which they came to be owed; as `Outbox.claim`. */
  claim(now: number, leasedUntil: number, most: number): Promise<readonly OwedNotice[]>;
}
