import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { fixed, whole } from '../table.ts';
import { LimitedConnector, PERMITTED_PER_SECOND } from './limited-connector.ts';
import type { Fault } from './limited-connector.ts';
import { chatOf, NOTICES_A_COMMIT, owingStore, slotsOf } from './owing-store.ts';

const CHATS = 300;
/** Of a run at full speed, the seconds at the start and the end that do not count. */
const EDGE_MS = 3_000;
const FAULTY = 0.05;
const KILLS = 10;
const FAULTS: readonly Fault[] = [403, 404, 413, 429, 502, 'lost-call', 'lost-answer'];

export interface Delivered {
  readonly text: string;
  readonly wrong: readonly string[];
}

/** @param notices over all chats, delivered by one process as fast as Teams permits */
export async function atFullSpeed(folder: string, notices: number): Promise<Delivered> {
  await using connector = await new LimitedConnector().start();
  const run = await Run.prepare(folder, 'full-speed', notices, connector);
  const bot = await run.startBot();
  await run.allSettled();
  await end(bot, 'SIGTERM');
  const [first = 0, last = 0] = [connector.times[0], connector.times.at(-1)];
  const steady = connector.times.filter((at) => at > first + EDGE_MS && at < last - EDGE_MS);
  const perSecond = steady.length / ((last - first - 2 * EDGE_MS) / 1_000);
  const { lost, repeated } = run.outcome();
  return {
    text: `${whole(notices)} notices over ${CHATS} chats: ${fixed(perSecond, 1)} a second of the ${PERMITTED_PER_SECOND} that Teams permits (${whole((100 * perSecond) / PERMITTED_PER_SECOND)} %), refused for the rate ${connector.tooMany} times, lost ${lost}, repeated ${repeated}`,
    wrong: [
      ...(perSecond < 0.95 * PERMITTED_PER_SECOND ? ['slower than 95 % of the permitted rate'] : []),
      ...(connector.tooMany > 0 ? ['refused for the rate'] : []),
      ...(lost + repeated > 0 ? ['not every notice was posted once'] : []),
    ],
  };
}

/** Two processes that are killed again and again, and a connector at fault. */
export async function throughFaults(folder: string, notices: number): Promise<Delivered> {
  const credentialsBack = Date.now() + 5_000;
  const fault = (): Fault | undefined => {
    if (Date.now() < credentialsBack) return 401;
    return Math.random() < FAULTY ? FAULTS[Math.floor(Math.random() * FAULTS.length)] : undefined;
  };
  await using connector = await new LimitedConnector(fault).start();
  const run = await Run.prepare(folder, 'faults', notices, connector);
  const bots = [await run.startBot(), await run.startBot()];
  let killed = 0;
  const settled = run.allSettled();
  while (killed < KILLS && !(await Promise.race([settled.then(() => true), pause(2_000, false)]))) {
    const which = killed % 2;
    const bot = bots[which];
    if (bot) await end(bot, 'SIGKILL');
    bots[which] = await run.startBot();
    killed += 1;
  }
  await settled;
  for (const bot of bots) await end(bot, 'SIGTERM');
  const { lost, repeated, notReached } = run.outcome();
  const explained = connector.lostAnswers + killed;
  return {
    text: `${whole(notices)} notices with ${whole(100 * FAULTY)} % faults, ${killed} kills, two processes: lost ${lost}, remembered as not reached ${notReached}, repeated ${repeated} (${connector.lostAnswers} answers were lost, ${killed} processes killed), refused for the rate ${connector.tooMany} times`,
    wrong: [
      ...(lost > 0 ? [`${lost} notices are lost`] : []),
      ...(repeated > explained ? ['more is repeated than lost answers and kills explain'] : []),
    ],
  };
}

/** A store that owes notices, the bots on it, and what came of them. */
class Run {
  readonly #path: string;
  readonly #folder: string;
  readonly #connector: LimitedConnector;
  readonly #partnerships: readonly string[];
  readonly #commits: number;

  private constructor(path: string, folder: string, connector: LimitedConnector, commits: number) {
    [this.#path, this.#folder, this.#connector, this.#commits] = [path, folder, connector, commits];
    this.#partnerships = Array.from({ length: CHATS }, (_, n) => `p${n}`);
  }

  static async prepare(
    folder: string,
    name: string,
    notices: number,
    connector: LimitedConnector,
  ): Promise<Run> {
    const commits = Math.ceil(notices / CHATS / NOTICES_A_COMMIT);
    const run = new Run(join(folder, `${name}.sqlite`), folder, connector, commits);
    await owingStore(run.#path, run.#partnerships, { commits, serviceUrl: connector.url });
    return run;
  }

  async startBot(): Promise<ChildProcess> {
    const log = await open(join(this.#folder, 'delivery.log'), 'a');
    const bot = spawn(process.execPath, ['src/main.ts'], {
      env: {
        PATH: process.env['PATH'] ?? '',
        NODE_OPTIONS: process.env['NODE_OPTIONS'] ?? '',
        SQLITE_PATH: this.#path,
        PORT: '0',
        LOG_LEVEL: 'warn',
        TICK_MS: '200',
      },
      stdio: ['ignore', log.fd, log.fd],
    });
    await log.close();
    return bot;
  }

  /** Until no commit is owed. */
  async allSettled(): Promise<void> {
    using database = new DatabaseSync(this.#path, { readOnly: true, timeout: 5_000 });
    const owed = database.prepare('SELECT count(*) AS owed FROM commits WHERE leased_until IS NOT NULL');
    while (owed.get()?.['owed'] !== 0) await pause(200);
  }

  /** By what the connector has taken and the store knows. */
  outcome(): { lost: number; repeated: number; notReached: number } {
    using database = new DatabaseSync(this.#path, { readOnly: true, timeout: 5_000 });
    const known = database.prepare(
      'SELECT count(message) AS sent, count(*) - count(message) AS notReached FROM deliveries WHERE partnership = ?',
    );
    const each = slotsOf(this.#commits).length;
    const outcome = { lost: 0, repeated: 0, notReached: 0 };
    for (const partnership of this.#partnerships) {
      const { sent, notReached } = known.get(partnership) ?? {};
      outcome.notReached += Number(notReached);
      outcome.lost += each - Number(sent) - Number(notReached);
      outcome.repeated += (this.#connector.taken.get(chatOf(partnership)) ?? 0) - Number(sent);
    }
    return outcome;
  }
}

async function end(bot: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (bot.exitCode !== null || bot.signalCode !== null) return;
  const gone = once(bot, 'exit');
  bot.kill(signal);
  await gone;
}
