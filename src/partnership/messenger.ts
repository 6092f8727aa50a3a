import type { Language } from './domain/state.ts';
import type { ChatBinding } from './chats.ts';
import type { View } from '../capabilities/index.ts';

/**
 * Where a message goes: the chat, or, with `person` (Teams' id), that person's own chat with the bot. The chat is
 * then the forum's still: its address is how the person is reached, and its forum what the message is about.
 */
export interface Receiver extends ChatBinding {
  readonly person?: string;
}

/**
 * Port: sends without an activity to answer. Makes one attempt and throws `NotDelivered`; whoever calls
 * decides about more.
 */
export interface Messenger {
  /** @returns Teams' id of the message */
  post(to: Receiver, view: View, language: Language): Promise<string>;
  edit(to: Receiver, messageId: string, view: View, language: Language): Promise<void>;
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
