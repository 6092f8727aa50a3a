import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as z from 'zod';
import { startBot } from '../support/bot-process.ts';
import type { BotProcess } from '../support/bot-process.ts';
import { Changes, Chat, parsedJson, sentActivity } from '../support/chat-double/index.ts';
import type { Deliver, InvokeAnswer, Person } from '../support/chat-double/index.ts';
import type { Chats } from './double-stage.ts';
import { cardWith, press, say } from './in-chats.ts';
import { BOT_APP, castOf, playgroundFile, TENANT } from './playground-people.ts';
import type { Cast } from './playground-people.ts';
import { startPlaygroundProcess } from './playground-process.ts';
import type { PlaygroundProcess } from './playground-process.ts';
import { Relay } from './relay.ts';
import type { ConnectorCall } from './relay.ts';
import { personalChatOf } from './stage.ts';
import type { Card, Filled, Stage } from './stage.ts';

/** The longest a timer can be set to, 25 days. */
const AS_LONG_AS_IT_TAKES_MS = 2 ** 31 - 1;
const ACTIVITIES = /\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;
const withId = z.looseObject({ id: z.string() });

/**
 * Microsoft's Agents Playground and a real bot process, at a pace that can be followed. The script's first person is
 * who looks at the page and may take part; what the script lets people do is sent from here, as the Playground's page
 * can act for one person only.
 */
export class PlaygroundStage implements Stage {
  /** Whose the page is. */
  readonly viewer: string;
  readonly #folder: string;
  readonly #relay: Relay;
  readonly #playground: PlaygroundProcess;
  readonly #people: ReadonlyMap<string, Person>;
  /** By the script's names. */
  readonly #chats: ReadonlyMap<string, Chat>;
  readonly #paceSeconds: number;
  #bot: BotProcess | undefined;
  #moment = '';
  #cleared = false;

  private constructor(
    parts: { folder: string; relay: Relay; playground: PlaygroundProcess },
    people: ReadonlyMap<string, Person>,
    chats: ReadonlyMap<string, Chat>,
    paceSeconds: number,
  ) {
    this.#folder = parts.folder;
    this.#relay = parts.relay;
    this.#playground = parts.playground;
    this.#people = people;
    this.#chats = chats;
    this.#paceSeconds = paceSeconds;
    this.viewer = people.keys().next().value ?? '';
  }

  /** @param paceSeconds how long to wait before each thing that people do */
  static async build(chats: Chats, paceSeconds: number): Promise<PlaygroundStage> {
    const cast = castOf(chats);
    const folder = await mkdtemp(join(tmpdir(), 'samverka-rehearsal-'));
    const opened = new Map<string, Chat>();
    const relay = await Relay.start((call) => note([...opened.values()], call));
    const playground = await startPlaygroundProcess(folder, playgroundFile(cast), relay);
    await openChats(cast, opened, relay, playground.url);
    return new PlaygroundStage({ folder, relay, playground }, cast.people, opened, paceSeconds);
  }

  get url(): string {
    return this.#playground.url;
  }

  async startAt(moment: string): Promise<void> {
    this.#moment = moment;
    await this.#restart('SIGTERM');
  }

  kill(): Promise<void> {
    return this.#restart('SIGKILL');
  }

  async #restart(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (this.#cleared) throw new Error('the stage is cleared');
    this.#relay.holdActivities();
    await this.#bot?.end(signal);
    const SQLITE_PATH = join(this.#folder, 'samverka.sqlite');
    this.#bot = await startBot({ SQLITE_PATH, START_TIME: this.#moment, LOG_LEVEL: 'info', FORMS: 'card' });
    this.#relay.passActivitiesTo(this.#bot.url);
  }

  /** Waits until somebody looks at the first chat: the page keeps nothing that came before. */
  async viewed(): Promise<void> {
    const [first] = this.#chats.values();
    await first?.waitFor(() => true, AS_LONG_AS_IT_TAKES_MS);
  }

  async says(person: string, chat: string, text: string): Promise<void> {
    await delay(this.#paceSeconds * 1000);
    const { setting } = this.#chat(chat);
    const mention = setting.conversation.type === 'personal' ? '' : '@Samverka ';
    await showSaid(this.url, setting.conversation.id, `${person} skriver: ${mention}${text}`);
    await say(this.#chat(chat), this.#person(person), text);
  }

  card(chat: string, ...texts: readonly string[]): Promise<Card> {
    return cardWith(this.#chat(chat), chat, texts);
  }

  async presses(person: string, card: Card, button: string, filled: Filled): Promise<InvokeAnswer> {
    await delay(this.#paceSeconds * 1000);
    return press(this.#chat(card.chat), this.#person(person), card, button, filled);
  }

  async clear(): Promise<void> {
    this.#cleared = true;
    await this.#bot?.end('SIGTERM');
    this.#relay.stop();
    await this.#playground.stop();
    await rm(this.#folder, { recursive: true });
  }

  #person(name: string): Person {
    const found = this.#people.get(name);
    if (!found) throw new Error(`nobody is called ${name}`);
    return found;
  }

  #chat(name: string): Chat {
    const found = this.#chats.get(name);
    if (!found) throw new Error(`there is no chat ${name}`);
    return found;
  }
}

/** The script's chats, and everybody's chat with the bot, by the script's names. */
async function openChats(
  { people, chats }: Cast,
  opened: Map<string, Chat>,
  relay: Relay,
  playground: string,
): Promise<void> {
  const changes = new Changes();
  const deliver: Deliver = async (activity) => {
    const answer = await postJson(relay.endpoint, activity);
    return { status: answer.status, body: parsedJson(await answer.text()) };
  };
  const setting = { serviceUrl: relay.serviceUrl, tenantId: TENANT, appId: BOT_APP };
  for (const { name, conversation: id, type, members } of chats) {
    const there = members.flatMap((member) => people.get(member) ?? []);
    opened.set(name, new Chat({ ...setting, conversation: { id, type, name } }, there, deliver, changes));
  }
  for (const [name, person] of people) {
    const wanted = { isGroup: false, members: [{ id: person.id }] };
    const made = await postJson(`${playground}/_connector/v3/conversations`, wanted);
    const { id } = withId.parse(await made.json());
    const conversation = { id, type: 'personal' } as const;
    opened.set(personalChatOf(name), new Chat({ ...setting, conversation }, [person], deliver, changes));
  }
}

/** Keeps the chats as the bot's calls leave them. */
function note(chats: readonly Chat[], { method, path, sent, answered }: ConnectorCall): void {
  const [, conversation = '', part = ''] = ACTIVITIES.exec(path) ?? [];
  const [id] = decodeURIComponent(conversation).split(';');
  const chat = chats.find((one) => one.id === id);
  const activity = sentActivity.safeParse(sent);
  const message = withId.safeParse(answered);
  if (method === 'DELETE') chat?.delete(decodeURIComponent(part));
  else if (!activity.success) return;
  else if (method === 'PUT') chat?.edit(decodeURIComponent(part), activity.data);
  else if (method === 'POST' && message.success) chat?.post(activity.data, { id: message.data.id });
}

/** The page shows only its own person's messages and the bot's, so what others say is shown as one of the bot's. */
async function showSaid(playground: string, conversation: string, text: string): Promise<void> {
  const activities = `${playground}/_connector/v3/conversations/${encodeURIComponent(conversation)}/activities`;
  const answer = await postJson(activities, { type: 'message', textFormat: 'plain', text });
  if (!answer.ok) throw new Error(`the Playground does not show “${text}”: ${await answer.text()}`);
}

const postJson = (url: string, body: unknown): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
