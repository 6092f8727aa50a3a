import { invokeAnswer, shownFor } from '../support/chat-double/index.ts';
import type { Chat, ChatMessage, InvokeAnswer, Person } from '../support/chat-double/index.ts';
import type { Card, Filled } from './stage.ts';
import { plain } from '../support/plain.ts';

/** Long enough for an edit that waits its turn behind Teams' rates. */
const LONGEST_WAIT_MS = 10_000;

/** What people do in a chat, on whichever stage. */

export async function say(chat: Chat, person: Person, text: string): Promise<void> {
  const { status } = await chat.say(person, text);
  if (status >= 300) throw new Error(`the bot answered ${status} to “${text}”`);
}

/** @param name the chat's, by which the script knows it */
export async function cardWith(chat: Chat, name: string, texts: readonly string[]): Promise<Card> {
  const isWanted = ({ unfolded }: ChatMessage): boolean =>
    texts.every((text) => plain(unfolded).includes(text));
  await chat.waitFor(isWanted, LONGEST_WAIT_MS);
  const message = chat.fromBot.findLast(isWanted);
  if (!message) throw new Error(`no message with ${texts.join(', ')}`);
  return { chat: name, id: message.id, card: message.card, visible: message.visible };
}

export async function press(
  chat: Chat,
  person: Person,
  card: Card,
  button: string,
  filled: Filled,
): Promise<InvokeAnswer> {
  return invokeAnswer(
    await chat.press(person, { ...card, card: shownFor(card.card, filled) }, button, filled),
  );
}
