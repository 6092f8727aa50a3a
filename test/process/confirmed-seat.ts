import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person } from '../support/chat-double/index.ts';
import { asCard, press, told } from './steering-group.ts';
import type { Town } from './steering-group.ts';

/** The latest message in the person's own chat that says so. */
export async function toldAlone(town: Town, person: Person, says: string): Promise<[Chat, ChatMessage]> {
  const find = (): ChatMessage | undefined =>
    town.teams.personalChat(person.id)?.fromBot.findLast(({ visible }) => visible.includes(says));
  await town.teams.waitUntil(() => find() !== undefined, 15_000);
  const [chat, message] = [town.teams.personalChat(person.id), find()];
  assert.ok(chat && message);
  return [chat, message];
}

/** The person confirms that their party has given them their seat, from the message about it in their own chat. */
export async function confirmSeat(town: Town, person: Person): Promise<void> {
  const [chat, message] = await toldAlone(town, person, 'Tryck på Stämmer');
  const form = asCard(await press(chat, person, message, 'Stämmer'), message);
  const appointed = {
    'Utsedd av (organ eller befattning)': 'Styrelsen',
    'Vilken dag': String(/"max":"([^"]+)"/.exec(JSON.stringify(form.card))?.[1]),
  };
  assert.match(await told(chat, person, form, 'Stämmer', appointed), /bekräftad/);
}
