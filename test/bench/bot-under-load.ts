import { mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invokeActivity } from '../support/chat-double/activities.ts';
import { ChatDouble } from '../support/chat-double/index.ts';
import type { BotAnswer, Chat, Person } from '../support/chat-double/index.ts';
import { startServer } from './server-process.ts';
import type { ServerProcess } from './server-process.ts';

const brukarskolan = { agreement: 'brukarskolan', forum: 'styrgrupp' };
const seats = [
  'vuxenskolan-1',
  'vuxenskolan-2',
  'socialforvaltningen-1',
  'socialforvaltningen-2',
  'socialforvaltningen-3',
];

const choices = ['yes', 'no', 'abstain'] as const;

/** What the bot has done so far. */
export interface Done {
  readonly votes: number;
  readonly commits: number;
  readonly edits: number;
}

/**
 * The bot in its own process, on a file of its own, with a steering group of five in a chat and one vote open.
 * One of the five never votes, so that it stays open.
 */
export class BotUnderLoad {
  readonly #teams: ChatDouble;
  readonly #folder: string;
  readonly #server: ServerProcess;
  readonly #chat: Chat;
  readonly #people: readonly Person[];
  readonly #vote: string;
  #asked = 0;

  private constructor(parts: {
    teams: ChatDouble;
    folder: string;
    server: ServerProcess;
    chat: Chat;
    people: readonly Person[];
    vote: string;
  }) {
    this.#teams = parts.teams;
    this.#folder = parts.folder;
    this.#server = parts.server;
    this.#chat = parts.chat;
    this.#people = parts.people;
    this.#vote = parts.vote;
  }

  static async start(): Promise<BotUnderLoad> {
    const folder = await mkdtemp(join(tmpdir(), 'samverka-bench-'));
    const server = await startServer('src/main.ts', { SQLITE_PATH: join(folder, 'samverka.sqlite') });
    const teams = await ChatDouble.start({ signed: false });
    teams.connectTo(server.url);
    const people = seats.map((_seat, index) => teams.person(`Ledamot ${index + 1}`));
    const chat = teams.groupChat('Styrgruppen', people);
    const vote = await openVote(chat, people);
    return new BotUnderLoad({ teams, folder, server, chat, people, vote });
  }

  get url(): string {
    return this.#server.url;
  }

  /**
   * The next vote as Teams would send it. Everyone goes round the choices, so that each vote is a change; with three
   * of them it still is when two requests overtake each other on their way.
   */
  nextVote(): string {
    const voters = this.#people.length - 1;
    const voter = this.#people[this.#asked % voters];
    const choice = choices[Math.floor(this.#asked / voters) % choices.length];
    this.#asked += 1;
    if (!voter) throw new Error('nobody to vote');
    return JSON.stringify(
      invokeActivity(this.#chat.setting, voter, press('cast-ballot', { vote: this.#vote, choice })),
    );
  }

  done(): Done {
    using database = new DatabaseSync(join(this.#folder, 'samverka.sqlite'), { readOnly: true });
    const counted = database
      .prepare(
        `SELECT count(*) AS commits, sum(json_array_length(document, '$.commands')) AS votes FROM commits`,
      )
      .get();
    return {
      votes: Number(counted?.['votes']),
      commits: Number(counted?.['commits']),
      edits: this.#teams.calls.filter(({ method }) => method === 'PUT').length,
    };
  }

  async end(): Promise<void> {
    await this.#server.end();
    await this.#teams.stop();
    await rm(this.#folder, { recursive: true });
  }
}

const press = (verb: string, data: object) => ({
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
});

/** Registers the group as a chat would, and puts a question. @returns the vote's id */
async function openVote(chat: Chat, people: readonly Person[]): Promise<string> {
  const [first] = people;
  if (!first) throw new Error('nobody in the group');
  const holders = Object.fromEntries(
    seats.map((seat, index) => [`seat:${seat}`, people[index]?.aadObjectId]),
  );
  accepted(await chat.say(first, 'registrera'));
  accepted(await chat.invoke(first, press('choose-agreement', brukarskolan)));
  accepted(await chat.invoke(first, press('assign-seats', { ...brukarskolan, ...holders })));
  accepted(await chat.say(first, 'rösta Ska vi förlänga partnerskapet?'));
  const ballot = /"verb":"cast-ballot","data":\{"vote":"([^"]+)"/;
  const card = ({ card }: { card: unknown }): string => JSON.stringify(card ?? null);
  const posted = await chat.waitFor((message) => ballot.test(card(message)));
  return ballot.exec(card(posted))?.[1] ?? '';
}

function accepted({ status, body }: BotAnswer): void {
  if (status !== 200) throw new Error(`the bot answered ${status}: ${JSON.stringify(body)}`);
}
