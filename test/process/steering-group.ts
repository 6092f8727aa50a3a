import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { local } from '../../src/partnership/domain/calendar.ts';
import { asPart, partsOfType, sendingButtons, sentBy } from '../support/card-parts.ts';
import { startBot, trusting } from '../support/bot-process.ts';
import type { BotProcess } from '../support/bot-process.ts';
import { ChatDouble, invokeAnswer, shownFor } from '../support/chat-double/index.ts';
import { fieldsInChats } from '../support/fields-in-chats.ts';
import type { Chat, ChatMessage, InvokeAnswer, Person, Pressable } from '../support/chat-double/index.ts';
import { plain } from '../support/plain.ts';
export { plain } from '../support/plain.ts';

/** A city in which people, chats and a real bot process can be set up, and the process killed and started again. */
export class Town {
  readonly teams: ChatDouble;
  readonly #folder: string;
  #environment: Record<string, string>;
  readonly #others: BotProcess[] = [];
  bot: BotProcess;

  private constructor(
    teams: ChatDouble,
    folder: string,
    environment: Record<string, string>,
    bot: BotProcess,
  ) {
    this.teams = teams;
    this.#folder = folder;
    this.#environment = environment;
    this.bot = bot;
  }

  /** With `START_TIME` nothing is signed: a bot that checks tokens takes no other clock than the machine's. */
  static async build(settings: Record<string, string> = {}): Promise<Town> {
    const signed = settings['START_TIME'] === undefined;
    const teams = await ChatDouble.start({ signed });
    const folder = await mkdtemp(join(tmpdir(), 'samverka-'));
    const environment = {
      ...(signed && trusting(teams)),
      SQLITE_PATH: join(folder, 'samverka.sqlite'),
      ...settings,
    };
    const bot = await startBot(environment);
    teams.connectTo(bot.url);
    return new Town(teams, folder, environment, bot);
  }

  /** The store's file. */
  get sqlitePath(): string {
    return this.#environment['SQLITE_PATH'] ?? '';
  }

  async restart(
    signal: 'SIGTERM' | 'SIGKILL',
    settings: Record<string, string> = {},
  ): Promise<number | null> {
    const code = await this.bot.end(signal);
    this.#environment = { ...this.#environment, ...settings };
    this.bot = await startBot(this.#environment);
    this.teams.connectTo(this.bot.url);
    return code;
  }

  /** Lets it be that moment (of a day alone, nine o'clock), and waits until nothing is due and nothing is owed. */
  async letItBe(moment: string, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    // What a killed process had taken on to deliver, the next one would wait for until its lease has run out.
    await this.settled();
    await this.restart(signal, { START_TIME: moment });
    const now = local(moment.includes('T') ? moment : `${moment}T09:00`).toMillis();
    using database = new DatabaseSync(this.sqlitePath, { readOnly: true });
    const left = database.prepare(
      'SELECT (SELECT count(*) FROM wakes WHERE at <= ?) + count(leased_until) AS left FROM commits',
    );
    while (left.get(now)?.['left'] !== 0) await setTimeout(20);
  }

  /** Another process on the same store, as behind a load balancer. */
  async startAnother(): Promise<BotProcess> {
    const another = await startBot(this.#environment);
    this.#others.push(another);
    return another;
  }

  /** Until nothing is owed to any chat: what stands there now stays, and is recorded as posted. */
  async settled(): Promise<void> {
    using database = new DatabaseSync(this.sqlitePath, { readOnly: true });
    const owed = database.prepare('SELECT count(*) AS owed FROM commits WHERE leased_until IS NOT NULL');
    while (owed.get()?.['owed'] !== 0) await setTimeout(50);
  }

  async demolish(): Promise<void> {
    for (const bot of [this.bot, ...this.#others]) await bot.end('SIGKILL');
    await this.teams.stop();
    await rm(this.#folder, { recursive: true });
    if (this.#environment['FORMS'] !== 'card') assert.deepEqual(fieldsInChats(this.teams), []);
  }

  people(...names: readonly string[]): Person[] {
    return names.map((name) => this.teams.person(name));
  }
}

/** Registers a partnership in the chat as a person would; seats by the labels of their inputs. */
export async function register(
  chat: Chat,
  by: Person,
  choices: { readonly agreement: string; readonly seats: Readonly<Record<string, string>> },
): Promise<ChatMessage> {
  const form = await typedForm(chat, by, 'registrera');
  const seats = asCard(
    await press(chat, by, form, 'Fortsätt', { Avtal: choices.agreement, Grupp: 'Styrgrupp' }),
    form,
  );
  await press(chat, by, seats, 'Registrera', choices.seats);
  return chat.waitFor(({ visible }) => visible.includes('[Om partnerskapet]'));
}

export const openVote = async (chat: Chat, by: Person, question: string): Promise<ChatMessage> => {
  await chat.say(by, `rösta ${question}`);
  return chat.waitFor(({ visible }) => visible.includes(question) && visible.includes('har röstat'));
};

export async function press(
  chat: Chat,
  by: Person,
  on: Pressable,
  title: string,
  filled?: Readonly<Record<string, string | boolean>>,
): Promise<InvokeAnswer> {
  const { id, card, inDialog } = on;
  const shown = { id, card: shownFor(card, filled ?? {}), ...(inDialog && { inDialog }) };
  return invokeAnswer(await chat.press(by, shown, title, filled));
}

/** At a meeting, closes a vote in which somebody has still to vote: they are called first, and then the card asks. */
export async function closed(chat: Chat, by: Person, vote: Pressable): Promise<string> {
  const calling = asCard(await press(chat, by, vote, 'Avsluta omröstningen'), vote);
  await told(chat, by, calling, 'Ropa upp dem som saknas');
  const asking = asCard(await press(chat, by, vote, 'Avsluta omröstningen'), vote);
  return told(chat, by, asking, 'Avsluta ändå');
}

/** What the person was told, alone. */
export const told = async (...pressed: Parameters<typeof press>): Promise<string> =>
  sentenceOf(await press(...pressed));

/** In a dialog a sentence that is no confirmation stands on a card, with what was typed and a way to send it again. */
export function sentenceOf(answer: InvokeAnswer): string {
  if (answer.kind === 'message') return plain(answer.text);
  if (answer.kind === 'card' && answer.inDialog) {
    const buttons = partsOfType(answer.card, 'Action.').map(({ title }) => title);
    const [sentence] = partsOfType(answer.card, 'TextBlock').map(({ text }) => String(text));
    if (sentence !== undefined && buttons.every((title) => title === 'Försök igen'))
      return plain(sentence).replace(/\\(?=[\\`*_~[\]<>&{#+=.)-])/g, '');
  }
  throw new Error(`expected a sentence, got ${JSON.stringify(answer)}`);
}

/** The card that took the place of `on` for the person who pressed, or that stands in the dialog. */
export function asCard(answer: InvokeAnswer, on: Pressable): Pressable {
  if (answer.kind !== 'card') throw new Error(`expected a card, got ${JSON.stringify(answer)}`);
  return { id: on.id, card: answer.card, ...(answer.inDialog && { inDialog: true }) };
}

/** Tests of forms, with each value of `FORMS`. */
export function inBothWays(title: string, suite: (this: Mocha.Suite, forms: string) => void): void {
  for (const forms of ['dialog', 'card'])
    describe(`${title} (${forms})`, function () {
      suite.call(this, forms);
    });
}

/** Sends the form as it is said, by a client that does not look at what is filled in. */
export async function sentUnchecked(
  chat: Chat,
  by: Person,
  on: Pressable,
  verb: string,
  typed: object,
): Promise<Pressable> {
  const button = sendingButtons(on.card).find((action) => sentBy(action).verb === verb);
  const data = { ...asPart(button?.['data']), ...typed };
  const answer = on.inDialog
    ? { ...(await chat.invoke(by, { name: 'task/submit', value: { data } })), dialog: 'task/submit' as const }
    : await chat.invoke(by, {
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data } },
        replyToId: on.id,
      });
  return asCard(invokeAnswer(answer), on);
}

const OPENS_FORM = /^(Öppna formuläret|Open the form)$/;

/** The form that words ask for: it stands in the chat, or a button there opens it in a dialog. */
export async function typedForm(chat: Chat, by: Person, words: string): Promise<Pressable> {
  const before = new Set(chat.fromBot);
  await chat.say(by, words);
  const [answer] = chat.fromBot.filter((message) => !before.has(message));
  if (!answer) throw new Error(`“${words}” was not answered`);
  const opening = partsOfType(answer.card, 'Action.').find(({ title }) => OPENS_FORM.test(String(title)));
  return opening ? asCard(await press(chat, by, answer, String(opening.title)), answer) : answer;
}
