import type { Language } from '../domain/partnership.ts';
import type { ChatBinding } from './chats.ts';
import type { View } from './views.ts';

/**
 * Port: sends to a chat without an activity to answer. Makes one attempt and throws `NotDelivered`; whoever calls
 * decides about more.
 */
export interface Messenger {
  /** @returns Teams' id of the message */
  post(chat: ChatBinding, view: View, language: Language): Promise<string>;
  edit(chat: ChatBinding, messageId: string, view: View, language: Language): Promise<void>;
}

/**
 * Why a message did not get through. `message-gone`: the message to edit does not exist (any more);
 * `never`: trying again is no use. `retryAfterMs` as the receiver asked for, if it did.
 */
export class NotDelivered extends Error {
  readonly kind: 'try-again' | 'message-gone' | 'never';
  readonly retryAfterMs: number | undefined;
  constructor(kind: NotDelivered['kind'], reason: string, retryAfterMs?: number) {
    super(reason);
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}
