import type { Language } from './domain/state.ts';
import type { ChatBinding } from './chats.ts';
import type { Person } from './people.ts';
import type { View } from '../capabilities/index.ts';

/**
 * Where a message goes: the chat, or, with `person` (Teams' id), that person's own chat with the bot. The chat is
 * then the forum's still: its address is how the person is reached, and its forum what the message is about.
 */
export interface Receiver extends ChatBinding {
  readonly person?: string;
}

/** What is sent, and whom it is to reach. */
export interface Outgoing {
  readonly view: View;
  readonly language: Language;
  /** Whether Teams shows that it has come; an edit alerts nobody whatever it says. */
  readonly alert: boolean;
  /** Those in the group's chat whose answer is awaited. */
  readonly mentions: readonly Mentioned[];
}

/** A person as Teams knows them in the chat. */
export type Mentioned = Pick<Person, 'teamsId' | 'name'>;

/**
 * Port: sends without an activity to answer. Makes one attempt and throws `NotDelivered`; whoever calls
 * decides about more.
 */
export interface Messenger {
  /** @returns Teams' id of the message */
  post(to: Receiver, what: Outgoing): Promise<string>;
  edit(to: Receiver, messageId: string, what: Outgoing): Promise<void>;
}

/**
 * Why a message did not get through. `message-gone`: the message to edit does not exist (any more);
 * `never`: trying again is no use. `retryAfterMs`: as the receiver asked for, if it did.
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
