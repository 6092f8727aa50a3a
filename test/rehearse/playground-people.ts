import { asMember, person } from '../support/chat-double/index.ts';
import type { Person } from '../support/chat-double/index.ts';
import type { Chats } from './double-stage.ts';

/** The Playground's own: one who looks at the page, and five others. */
const SEATS = 6;
const GROUP_CHAT = 'gruppchatten';
const CHANNEL = 'kanalen';
/** Who fills the Playground's seats when the script has fewer people; they do nothing. */
const FILLING = ['Ylva Ek', 'Sven Alm', 'Kerstin Holm', 'Jonas Dahl', 'Maria Lund'];

export const BOT_APP = 'samverka';
export const TENANT = '00000000-0000-0000-0000-0000000000a1';

/** A script's people and chats as the Playground can have them. */
export interface Cast {
  /** By name; the first is who looks at the page. */
  readonly people: ReadonlyMap<string, Person>;
  readonly chats: readonly {
    readonly name: string;
    readonly conversation: string;
    readonly type: 'groupChat' | 'channel';
    readonly members: readonly string[];
  }[];
}

/** @throws when the script has more people or chats than the Playground */
export function castOf(chats: Chats): Cast {
  const named = Object.entries(chats);
  const names = new Set(named.flatMap(([, members]) => members));
  if (names.size > SEATS || named.length > 2) {
    throw new Error(
      `Playground rymmer ${SEATS} personer och 2 chattar; repetitionen har ${names.size} och ${named.length}.`,
    );
  }
  return {
    people: new Map(Array.from(names, (name) => [name, person(name)])),
    chats: named.map(([name, members], index) => ({
      name,
      members,
      ...(index === 0
        ? { conversation: GROUP_CHAT, type: 'groupChat' }
        : { conversation: CHANNEL, type: 'channel' }),
    })),
  };
}

/** The Playground's `.m365agentsplayground.yml`, whose format is strict. JSON is YAML. */
export function playgroundFile({ people, chats }: Cast): string {
  const filling = FILLING.filter((name) => !people.has(name)).map((name) => person(name));
  const [currentUser, ...users] = [...people.values(), ...filling].slice(0, SEATS).map(asUser);
  const [group, channel] = chats;
  return JSON.stringify({
    version: '0.1.1',
    tenantId: TENANT,
    bot: { id: `28:${BOT_APP}`, name: 'Samverka' },
    currentUser,
    users,
    personalChat: { id: 'privat' },
    groupChat: { id: GROUP_CHAT, name: group?.name ?? '' },
    team: {
      id: 'team',
      name: 'Partnerskapet',
      aadGroupId: '00000000-0000-4000-8000-000000000020',
      channels: channel ? [{ id: CHANNEL, name: channel.name }] : [],
    },
  });
}

function asUser(one: Person) {
  const { id, name, givenName, surname, email, aadObjectId } = asMember(one, TENANT);
  return { id, name, givenName, surname, email, userPrincipleName: email, aadObjectId };
}
