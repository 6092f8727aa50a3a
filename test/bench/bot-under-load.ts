import { mkdir } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { invokeActivity } from '../support/chat-double/activities.ts';
import { ChatDouble } from '../support/chat-double/index.ts';
import type { Chat, Person } from '../support/chat-double/index.ts';
import { openVote, pressing, register } from './group.ts';
import { writeLargeAgreement } from './large-group.ts';
import { startServer } from './server-process.ts';
import type { ServerProcess } from './server-process.ts';

const choices = ['yes', 'no', 'abstain'] as const;

/** What the bot has done so far. */
export interface Done {
  /** That changed the ballot. */
  readonly votes: number;
  readonly commits: number;
  readonly edits: number;
}

/**
 * The bot in its own process, with a steering group of sixty in a chat and one vote open. One of the sixty
 * never votes, so that it stays open.
 */
export class BotUnderLoad implements AsyncDisposable {
  readonly #file: string;
  readonly #server: ServerProcess;
  readonly #teams: ChatDouble;
  readonly #people: readonly Person[];
  readonly #chat: Chat;
  #vote = '';

  private constructor(file: string, server: ServerProcess, teams: ChatDouble, seats: number) {
    this.#file = file;
    this.#server = server;
    this.#teams = teams;
    teams.connectTo(server.url);
    this.#people = Array.from({ length: seats }, (_seat, index) => teams.person(`Ledamot ${index + 1}`));
    this.#chat = teams.groupChat('Styrgruppen', this.#people);
  }

  /** @param folder where the bot keeps its file and its agreement */
  static async start(folder: string): Promise<BotUnderLoad> {
    const file = join(folder, 'samverka.sqlite');
    const agreements = join(folder, 'agreements');
    await mkdir(agreements, { recursive: true });
    const { choice, seats } = await writeLargeAgreement(agreements);
    const teams = await ChatDouble.start({ signed: false });
    const environment = { SQLITE_PATH: file, AGREEMENTS: agreements };
    const server = await startServer('src/main.ts', folder, environment);
    const bot = new BotUnderLoad(file, server, teams, seats.length);
    try {
      await register(bot.#chat, bot.#people, choice, seats);
      const { vote } = await openVote(bot.#chat, bot.#people, 'Ska vi förlänga partnerskapet?');
      bot.#vote = vote;
      return bot;
    } catch (error) {
      await bot[Symbol.asyncDispose]();
      throw error;
    }
  }

  get url(): string {
    return this.#server.url;
  }

  /**
   * Votes as Teams would send them, no two the same. Everyone goes round the choices, so that each vote is a change.
   * @param connections over which they are sent at the same time; never so many that one voter's requests meet
   */
  votes(connections: number): () => string {
    const voters = this.#people.slice(1);
    if (voters.length < connections) throw new Error('requests of one voter would overtake each other');
    let asked = 0;
    return () => {
      const voter = voters[asked % voters.length];
      const choice = choices[Math.floor(asked / voters.length) % choices.length];
      asked += 1;
      if (!voter) throw new Error('nobody to vote');
      const invoke = pressing('cast-ballot', { vote: this.#vote, choice });
      return JSON.stringify(invokeActivity(this.#chat.setting, voter, invoke));
    };
  }

  done(): Done {
    using database = new DatabaseSync(this.#file, { readOnly: true });
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

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server[Symbol.asyncDispose]();
    await this.#teams.stop();
  }
}
