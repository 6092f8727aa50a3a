import type { Language } from './domain/state.ts';
import type { ChatBinding } from './chats.ts';
import type { NotReachedReason } from './deliveries.ts';
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
  /** It is of use only to those who have it already. */
  readonly over?: boolean;
  /** Those in the group's chat whose answer is awaited. */
  readonly mentions: readonly Mentioned[];
}

/** A person as Teams knows them in the chat. */
export type Mentioned = Pick<Person, 'teamsId' | 'name'>;

/**
 * Port: sends without an activity to answer. Makes one attempt and throws `NotDelivered`; whoever calls
 * decides about more. What Teams refuses to take as it is, for its size or else, is sent in its first words alone.
 */
export interface Messenger {
  /** @returns Teams' id of the message */
  post(to: Receiver, what: Outgoing): Promise<string>;
  edit(to: Receiver, messageId: string, what: Outgoing): Promise<void>;
}

/**
 * Why a message did not get through. `message-gone`: the message to edit does not exist, or so Teams says; `not-reached`:
 * asking again is of no use before something has changed (`why`); `try-again`: it is, after `retryAfterMs` if the receiver
 * has asked for that. `credentials`: Teams does not take the bot's word for who it is: nothing gets through anywhere.
 */
export class NotDelivered extends Error {
  readonly kind: 'try-again' | 'message-gone' | 'not-reached';
  readonly retryAfterMs: number | undefined;
  readonly credentials: boolean;
  readonly why: NotReachedReason | undefined;
  constructor(
    kind: NotDelivered['kind'],
    reason: string,
    {
      retryAfterMs,
      credentials = false,
      why,
    }: { retryAfterMs?: number | undefined; credentials?: boolean; why?: NotReachedReason } = {},
  ) {
    super(reason);
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
    this.credentials = credentials;
    this.why = why;
  }
}
