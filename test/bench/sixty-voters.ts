import { DatabaseSync } from 'node:sqlite';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Choice } from '../../src/partnership/domain/choice.ts';
import { invokeActivity } from '../support/chat-double/activities.ts';
import { ChatDouble, invokeAnswer } from '../support/chat-double/index.ts';
import type { Chat, ChatMessage, Person } from '../support/chat-double/index.ts';
import { plain } from '../support/plain.ts';
import { durableWrites } from './durable-writes.ts';
import { openVote, pressing, register } from './group.ts';
import { writeLargeAgreement } from './large-group.ts';
import { startServer } from './server-process.ts';
import type { ServerProcess } from './server-process.ts';
import { compareVote } from './vote-model.ts';

const CHOICES = ['yes', 'no', 'abstain'] as const satisfies readonly Choice[];
/** Teams sends an activity again when it has waited; here it often comes while the first is under way. */
const LONGEST_REPEAT_MS = 300;
/** How many of the voters change their minds, and how many ballots Teams sends a second time. */
const CHANGING = 0.2;
const REPEATED = 0.15;
const RECORDED = /^(Du har |Din röst är ändrad)/;

/** What came of one vote. */
export interface SixtyVotes {
  readonly people: number;
  /** Those whose ballot was acknowledged. */
  readonly voters: number;
  /** Acknowledged ballots, those that replaced one included. */
  readonly ballots: number;
  /** Milliseconds from sending an activity to its answer. */
  readonly latencies: readonly number[];
  readonly commits: number;
  readonly durableWrites: number;
  /** Of the vote's card: the most in any second, as the chat saw them. */
  readonly mostEditsInASecond: number;
  readonly wrong: readonly string[];
}

/** One steering group of sixty, and one or more bot processes on one file, each of which gets its share. */
export class SixtyVoters implements AsyncDisposable {
  readonly #file: string;
  readonly #teams: ChatDouble;
  readonly #servers: ServerProcess[] = [];
  readonly #people: readonly Person[];
  readonly #chat: Chat;
  #votes = 0;

  private constructor(file: string, teams: ChatDouble, voters: number) {
    this.#file = file;
    this.#teams = teams;
    this.#people = Array.from({ length: voters }, (_voter, index) => teams.person(`Ledamot ${index + 1}`));
    this.#chat = teams.groupChat('Stora gruppen', this.#people);
  }

  /** @param folder for the bots' file, which they share, and their agreement */
  static async start(folder: string, processes: number): Promise<SixtyVoters> {
    const file = join(folder, `sixty-voters-${processes}.sqlite`);
    const agreements = join(folder, 'agreements');
    await mkdir(agreements, { recursive: true });
    const { choice, seats } = await writeLargeAgreement(agreements);
    const group = new SixtyVoters(file, await ChatDouble.start({ signed: false }), seats.length);
    try {
      // The last ballot closes the vote at once, so that its result is part of what is measured.
      const environment = { SQLITE_PATH: file, AGREEMENTS: agreements, VOTE_WAITS: '0,0,0' };
      for (let number = 0; number < processes; number += 1) {
        group.#servers.push(await startServer('src/main.ts', folder, environment));
      }
      group.#teams.connectTo(...group.#servers.map(({ url }) => url));
      await register(group.#chat, group.#people, choice, seats);
      return group;
    } catch (error) {
      await group[Symbol.asyncDispose]();
      throw error;
    }
  }

  /**
   * Everybody votes at some time within so many milliseconds, 0 for all at the same moment; some change their minds, and
   * some activities come twice.
   */
  async vote(withinMs: number): Promise<SixtyVotes> {
    this.#votes += 1;
    const { vote, message } = await openVote(this.#chat, this.#people, `Fråga nummer ${this.#votes}:`);
    await this.#settled();
    const writes = durableWrites(this.#file);
    const told = await Promise.all(this.#people.map((person) => this.#voteOf(person, vote, withinMs)));
    await this.#settled();
    const ballots = new Map(
      told.flatMap(({ choice }, index) => {
        const person = this.#people[index];
        return choice && person ? [[person.aadObjectId, choice] as const] : [];
      }),
    );
    const acknowledged = told.reduce((sum, { ballots }) => sum + ballots, 0);
    const found = compareVote(this.#file, vote, { ballots, acknowledged });
    return {
      people: this.#people.length,
      voters: ballots.size,
      ballots: acknowledged,
      latencies: told.flatMap(({ latencies }) => latencies),
      commits: found.commits,
      durableWrites: writes.count(),
      mostEditsInASecond: this.#mostEditsInASecond(message),
      wrong: [
        ...(ballots.size === this.#people.length ? [] : [`${ballots.size} voters were acknowledged`]),
        ...found.wrong,
        ...told.flatMap(({ wrong }) => wrong),
        ...this.#wrongInTheChat(message),
      ],
    };
  }

  /** One person's ballot, perhaps sent twice, perhaps changed once it is acknowledged. */
  async #voteOf(person: Person, vote: string, withinMs: number) {
    const told = {
      choice: undefined as Choice | undefined,
      ballots: 0,
      latencies: [] as number[],
      wrong: [] as string[],
    };
    const cast = async (choice: Choice): Promise<void> => {
      const activity = invokeActivity(this.#chat.setting, person, pressing('cast-ballot', { vote, choice }));
      const send = async (): Promise<string> => {
        const began = performance.now();
        const answer = invokeAnswer(await this.#chat.send(activity));
        told.latencies.push(performance.now() - began);
        return answer.kind === 'message' ? answer.text : answer.kind;
      };
      const again =
        Math.random() < REPEATED ? pause(Math.random() * LONGEST_REPEAT_MS).then(send) : undefined;
      const answers = await Promise.all([send(), ...(again ? [again] : [])]);
      const [text] = answers;
      if (answers.some((one) => one !== text)) told.wrong.push(`answered ${answers.join(' / ')}`);
      if (!RECORDED.test(text)) return;
      told.choice = choice;
      told.ballots += 1;
    };
    await pause(Math.random() * withinMs);
    const first = Math.floor(Math.random() * CHOICES.length);
    await cast(CHOICES[first] ?? 'yes');
    if (Math.random() < CHANGING) await cast(CHOICES[(first + 1) % CHOICES.length] ?? 'no');
    return told;
  }

  #mostEditsInASecond({ id }: ChatMessage): number {
    const times = this.#teams.calls
      .filter(({ method, path }) => method === 'PUT' && path.endsWith(`/${id}`))
      .map(({ at }) => at);
    return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + 1_000).length));
  }

  /** The card says that the vote is closed, and one message says the result. */
  #wrongInTheChat({ visible }: ChatMessage): string[] {
    const number = `§ ${this.#votes}/`;
    const results = this.#chat.fromBot.filter(({ summary }) => plain(summary).includes(number));
    return [
      ...(plain(visible).includes(number) ? [] : ['the card does not say that the vote is closed']),
      ...(results.length === 1 ? [] : [`${results.length} messages with the result`]),
    ];
  }

  /** Nothing is owed to the chat any more. */
  async #settled(): Promise<void> {
    using database = new DatabaseSync(this.#file, { readOnly: true });
    const owed = database.prepare('SELECT count(*) AS owed FROM commits WHERE leased_until IS NOT NULL');
    while (owed.get()?.['owed'] !== 0) await pause(20);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const server of this.#servers) await server[Symbol.asyncDispose]();
    await this.#teams.stop();
  }
}
