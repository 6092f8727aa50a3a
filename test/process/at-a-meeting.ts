import assert from 'node:assert/strict';
import { cardText, toggleParts } from '../support/chat-double/index.ts';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { allPresent } from '../rehearse/stage.ts';
import { asCard, plain, press, told } from './steering-group.ts';

/** What people do with the cards of a meeting that goes on, and with its minutes. */

type Filled = Readonly<Record<string, string>>;

/**
 * @param when as in the command, such as `12 februari kl 13`
 * @returns its notice, with the button that opens it unless that comes later
 */
export async function calledMeeting(
  chat: Chat,
  by: Person,
  when: string,
  has = '[Öppna mötet]',
): Promise<ChatMessage> {
  await chat.say(by, `möte ${when} Rosenlund`);
  const draft = await chat.waitFor(({ visible }) => visible.includes('[Skicka kallelse]'), 15_000);
  await told(chat, by, draft, 'Skicka kallelse');
  return chat.waitFor(({ id, visible }) => id === draft.id && visible.includes(has), 15_000);
}

/** A meeting that goes on, with everybody there but those of whom something else is said. */
export async function openedMeeting(
  chat: Chat,
  by: Person,
  when: string,
  attendance: Filled = {},
): Promise<ChatMessage> {
  const notice = await calledMeeting(chat, by, when);
  const form = asCard(await press(chat, by, notice, 'Öppna mötet'), notice);
  await told(chat, by, form, 'Öppna mötet', { ...allPresent(form), ...attendance });
  return agendaIn(chat);
}

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
