import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBot } from '../support/bot-process.ts';
import type { BotProcess } from '../support/bot-process.ts';
import { cardText, ChatDouble } from '../support/chat-double/index.ts';
import type { Chat, ChatMessage, InvokeAnswer, Person } from '../support/chat-double/index.ts';
import { atRest } from './at-rest.ts';
import { cardWith, press, say } from './in-chats.ts';
import { personalChatOf } from './stage.ts';
import type { Card, Filled, Stage } from './stage.ts';

/** A chat by name and who is in it. */
export type Chats = Readonly<Record<string, readonly string[]>>;

/** The chat double and a real bot process, at full speed. The clock is the bot's own, moved by `START_TIME`. */
export class DoubleStage implements Stage {
  readonly sqlitePath: string;
  readonly #teams: ChatDouble;
  readonly #folder: string;
  readonly #people: ReadonlyMap<string, Person>;
  readonly #chats: ReadonlyMap<string, Chat>;
  #bot: BotProcess | undefined;
  #moment = '';

  private constructor(teams: ChatDouble, folder: string, chats: Chats) {
    this.#teams = teams;
    this.#folder = folder;
    this.sqlitePath = join(folder, 'samverka.sqlite');
    const names = new Set(Object.values(chats).flat());
    this.#people = new Map(Array.from(names, (name) => [name, teams.person(name)]));
    this.#chats = new Map(
      Object.entries(chats).map(([name, members]) => [
        name,
        teams.groupChat(
          name,
          members.map((member) => this.#person(member)),
        ),
      ]),
    );
  }

  /** Without tokens: a clock that can be moved is refused together with credentials. */
  static async build(chats: Chats): Promise<DoubleStage> {
    const teams = await ChatDouble.start({ signed: false });
    return new DoubleStage(teams, await mkdtemp(join(tmpdir(), 'samverka-rehearsal-')), chats);
  }

  async startAt(moment: string): Promise<void> {
    await this.#bot?.end('SIGTERM');
    await this.#start(moment);
    await atRest(this.sqlitePath, this.#moment);
  }

  async kill(): Promise<void> {
    await this.#bot?.end('SIGKILL');
    await this.#start(this.#moment);
  }

  async #start(moment: string): Promise<void> {
    this.#moment = moment;
    this.#bot = await startBot({ SQLITE_PATH: this.sqlitePath, START_TIME: moment, LOG_LEVEL: 'info' });
    this.#teams.connectTo(this.#bot.url);
  }

  says(person: string, chat: string, text: string): Promise<void> {
    return say(this.#chat(chat), this.#person(person), text);
  }

  card(chat: string, ...texts: readonly string[]): Promise<Card> {
    return cardWith(this.#chat(chat), chat, texts);
  }

  presses(person: string, card: Card, button: string, filled: Filled): Promise<InvokeAnswer> {
    return press(this.#chat(card.chat), this.#person(person), card, button, filled);
  }

  /** Every message of the bot's, as it stands now, with the chat it is in. */
  messages(): readonly { readonly chat: string; readonly message: ChatMessage }[] {
    const personal = [...this.#people].flatMap(([name, { id }]) => {
      const chat = this.#teams.personalChat(id);
      return chat ? [[personalChatOf(name), chat] as const] : [];
    });
    return [...this.#chats, ...personal].flatMap(([chat, { fromBot }]) =>
      fromBot.map((message) => ({ chat, message })),
    );
  }

  /** Ends the bot as a host does, when the clock has nothing left to do and everything is delivered. */
  async end(): Promise<void> {
    if (this.#bot) await atRest(this.sqlitePath, this.#moment);
    await this.#bot?.end('SIGTERM');
    this.#bot = undefined;
  }

  async clear(): Promise<void> {
    await this.#bot?.end('SIGKILL');
    await this.#teams.stop();
    await rm(this.#folder, { recursive: true });
  }

  #person(name: string): Person {
    const found = this.#people.get(name);
    if (!found) throw new Error(`nobody is called ${name}`);
    return found;
  }

  #chat(name: string): Chat {
    const member = [...this.#people].find(([person]) => personalChatOf(person) === name)?.[1];
    const found = member ? this.#teams.personalChat(member.id) : this.#chats.get(name);
    if (!found) throw new Error(`there is no chat ${name}`);
    return found;
  }
}

export const answerText = (answer: InvokeAnswer): string =>
  answer.kind === 'card' ? cardText(answer.card) : 'text' in answer ? answer.text : '';
