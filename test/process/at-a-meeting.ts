import assert from 'node:assert/strict';
import { cardText, toggleParts } from '../support/chat-double/index.ts';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { plain, told } from './steering-group.ts';

/** What people do with the cards of a meeting that goes on, and with its minutes. */

/** The card as whoever unfolds it sees it. */
export const unfolded = ({ id, card }: Pressable, button: string): Pressable & { readonly text: string } => {
  const whole = toggleParts(card, button);
  return { id, card: whole, text: plain(cardText(whole)) };
};

const WHOLE_AGENDA = 'Hela dagordningen';
const WHOLE_MINUTES = 'Hela protokollet';

const cardWith =
  (button: string, has: string) =>
  (chat: Chat, ...wanted: readonly string[]): Promise<ChatMessage> =>
    chat.waitFor(
      ({ visible, unfolded }) =>
        visible.includes(`[${button}]`) &&
        visible.includes(has) &&
        wanted.every((part) => plain(unfolded).includes(part)),
      15_000,
    );

/** The agenda while the meeting goes on. */
export const agendaIn = cardWith(WHOLE_AGENDA, 'öppnat kl.');
export const agendaOfClosed = cardWith(WHOLE_AGENDA, 'Mötet är avslutat');
export const minutesIn = cardWith(WHOLE_MINUTES, 'Protokoll');

/** Goes to the item with that in its title, past whatever comes before it. */
export async function takeUp(chat: Chat, by: Person, title: string): Promise<void> {
  const whole = unfolded(await agendaIn(chat), WHOLE_AGENDA);
  const line = whole.text.split('\n').find((text) => text.startsWith('( ) ') && text.includes(title));
  assert.ok(line, `${title} is not to be taken up in ${whole.text}`);
  await told(chat, by, whole, 'Ta upp punkten', { 'Gå till en annan punkt': line.slice(4) });
  await agendaIn(chat, `${title} · Behandlas nu`);
}

/** Somebody of another party confirms the words of what is to be decided without a vote. */
export async function confirmWords(chat: Chat, by: Person, words: string): Promise<string> {
  const proposed = await chat.waitFor(
    ({ visible }) => visible.includes('Förslag till beslut: stämmer det?') && plain(visible).includes(words),
    15_000,
  );
  return told(chat, by, proposed, 'Stämmer');
}
