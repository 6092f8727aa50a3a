import { partsOfType } from '../support/card-parts.ts';
import { cardText, toggleParts } from '../support/chat-double/index.ts';
import type { InvokeAnswer, Pressable } from '../support/chat-double/index.ts';

/** What is filled in before a button is pressed, by the labels of the inputs. */
export type Filled = Readonly<Record<string, string>>;

/** A card somebody looks at: a message of the bot's in a chat, or what it answered a press with. */
export interface Card extends Pressable {
  readonly chat: string;
  readonly visible: string;
}

/** What a rehearsal is played on: the bot, people, chats, and a clock that is moved by starting the bot anew. */
export interface Stage {
  /** Starts the bot, or starts it anew on the same store, at that moment. */
  startAt(moment: string): Promise<void>;
  /** The bot dies in the middle of whatever it does, and is started anew on the same store. */
  kill(): Promise<void>;
  /** Somebody writes in the chat, mentioning the bot where that is needed. */
  says(person: string, chat: string, text: string): Promise<void>;
  /** The bot's latest message in the chat in which all the texts stand, when it comes. */
  card(chat: string, ...texts: readonly string[]): Promise<Card>;
  presses(person: string, card: Card, button: string, filled: Filled): Promise<InvokeAnswer>;
}

/** The chat between a person and the bot. */
export const personalChatOf = (person: string): string => `privat: ${person}`;

/** The card as whoever unfolds it sees it. */
export function unfolded(card: Card, button: string): Card {
  const whole = toggleParts(card.card, button);
  return { ...card, card: whole, visible: cardText(whole) };
}

/** Those of whom the form that opens a meeting knows nothing, as they are when everybody has come. */
export const allPresent = (form: Pick<Card, 'card'>): Filled =>
  Object.fromEntries(
    partsOfType(form.card, 'Input.')
      .filter(({ value }) => value === 'not-given')
      .map(({ label }) => [String(label), 'Närvarande']),
  );
