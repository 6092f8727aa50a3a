import { asPart, partsOfType } from '../support/card-parts.ts';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { TODAY } from '../support/form-filling.ts';
import { NORMA } from './groups.ts';
import { register, Town } from './steering-group.ts';

/** Norma's group in a channel, where every answer comes from a thread; Cecilia has no seat. */
interface InChannel {
  readonly town: Town;
  readonly chat: Chat;
  readonly status: ChatMessage;
  readonly people: readonly [anna: Person, bengt: Person, cecilia: Person];
}

export async function groupInChannel(settings: Record<string, string> = {}): Promise<InChannel> {
  const town = await Town.build({ START_TIME: `${TODAY}T12:55`, ...settings });
  const people = town.people('Anna Ek', 'Bengt Åberg', 'Cecilia Öst') as [Person, Person, Person];
  const chat = town.teams.channel('Styrgruppen', people);
  return { town, chat, status: await register(chat, people[0], NORMA), people };
}

export const textOf = ({ card }: Pressable): string => JSON.stringify(card);
export const textsOn = ({ card }: Pressable): Readonly<Record<string, unknown>> =>
  Object.fromEntries(partsOfType(card, 'Input.Text').map(({ id, value }) => [String(id), value]));
export const sendingButton = ({ card }: Pressable): string => {
  const sending = partsOfType(card, 'Action.Submit').filter(
    ({ data }) => asPart(asPart(data)['dialog'])['texts'] !== undefined,
  );
  return String((sending.find(({ style }) => style === 'positive') ?? sending[0])?.title);
};
