/**
 * `npm run bench [-- --short] [-- --only delivery]`: how fast notices are delivered within Teams' rates, and whether any is
 * lost when everything goes wrong; what a vote costs, and how long a start takes. Votes go over HTTP to the real process,
 * which writes each durably to a file; beside it, on the same machine in the same minute, a bot of the bare Bot
 * Framework that only answers. Neither authenticates; the bot logs as it does in production. Then sixty people vote at
 * once, with one process and with two on one file. The numbers are for people to compare; only ballots that are lost or
 * counted twice make it fail. With `NODE_OPTIONS=--cpu-prof` every process leaves a profile.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { BotUnderLoad } from './bot-under-load.ts';
import type { Done } from './bot-under-load.ts';
import { atFullSpeed, throughFaults } from './delivery/delivery.ts';
import { load, percentile, perSecond, together } from './load.ts';
import type { Measured } from './load.ts';
import { startServer } from './server-process.ts';
import { sixtyVoters } from './sixty-voters-report.ts';
import { startTimes } from './start-times.ts';
import { fixed, table, whole } from './table.ts';

const short = process.argv.includes('--short');
const onlyDelivery = process.argv.join(' ').includes('--only delivery');
const effort = short
  ? { runMs: 1_500, rounds: 2, starts: 2, sixty: 2 }
  : { runMs: 4_000, rounds: 3, starts: 5, sixty: 5 };
const connectionCounts = [1, 32];

interface Compared {
  readonly connections: number;
  readonly bot: Measured;
  readonly echo: Measured;
  readonly done: Done;
}

async function underLoad(): Promise<Compared[]> {
  await using bot = await BotUnderLoad.start(folder);
  await using echo = await startServer('test/bench/echo-server.ts', folder, {});
  const compared: Compared[] = [];
  for (const connections of connectionCounts) compared.push(await compare(bot, echo, connections));
  return compared;
}

/** In turns, so that whatever else the machine does strikes both. The first round warms up and does not count. */
async function compare(bot: BotUnderLoad, echo: { url: string }, connections: number): Promise<Compared> {
  const runs: { bot: Measured; echo: Measured; done: Done }[] = [];
  const [votesForBot, votesForEcho] = [bot.votes(connections), bot.votes(connections)];
  const run = (url: string, next: () => string): Promise<Measured> =>
    load({ url, connections, ms: effort.runMs, next });
  for (let round = 0; round <= effort.rounds; round += 1) {
    const before = bot.done();
    const ofBot = await run(bot.url, votesForBot);
    const done = combined(bot.done(), before, (after, earlier) => after - earlier);
    runs.push({ bot: ofBot, echo: await run(echo.url, votesForEcho), done });
  }
  const counting = runs.slice(1);
  return {
    connections,
    bot: together(counting.map((one) => one.bot)),
    echo: together(counting.map((one) => one.echo)),
    done: counting
      .map((one) => one.done)
      .reduce((one, other) => combined(one, other, (sum, more) => sum + more)),
  };
}

const combined = (one: Done, other: Done, how: (one: number, other: number) => number): Done => ({
  votes: how(one.votes, other.votes),
  commits: how(one.commits, other.commits),
  edits: how(one.edits, other.edits),
});

const rowsOf = (compared: readonly Compared[]): string[][] => [
  ['', 'connections', 'per second', 'p50 ms', 'p99 ms'],
  ...compared.flatMap(({ connections, bot, echo, done }) => [
    speed('durable votes', connections, bot, done.votes),
    speed('bare Bot Framework echo', connections, echo, echo.answers),
  ]),
];

const speed = (what: string, connections: number, measured: Measured, counting: number): string[] => [
  what,
  String(connections),
  whole(counting / measured.seconds),
  fixed(percentile(measured.latencies, 0.5)),
  fixed(percentile(measured.latencies, 0.99)),
];

/** Only votes that changed the ballot count: the others cost no write. */
const inWords = ({ connections, bot, echo, done }: Compared): string =>
  `${connections === 1 ? '1 connection' : `${connections} connections`}: ` +
  `votes / echo ${fixed(done.votes / bot.seconds / perSecond(echo))}, ` +
  `${fixed(done.commits / done.votes)} commits a vote, ` +
  `${fixed(done.edits / bot.seconds)} edits of the card a second ` +
  `(${whole(bot.answers - done.votes)} of ${whole(bot.answers)} votes came in another order and changed nothing)`;

// Not the folder for temporary files: that is often memory, where a durable write costs nothing.
await mkdir('data', { recursive: true });
const folder = await mkdtemp(join('data', 'bench-'));
try {
  console.log(`Node ${process.version}, ${availableParallelism()} processors\n`);
  await delivery();
  if (!onlyDelivery) await votes();
} finally {
  await rm(folder, { recursive: true });
}

async function delivery(): Promise<void> {
  const notices = onlyDelivery && !short ? 20_000 : 3_000;
  for (const run of [atFullSpeed, throughFaults]) {
    const { text, wrong } = await run(folder, notices);
    console.log(text);
    failed(wrong);
  }
}

function failed(wrong: readonly string[]): void {
  for (const what of wrong) console.log(`WRONG: ${what}`);
  if (wrong.length > 0) process.exitCode = 1;
}

async function votes(): Promise<void> {
  const compared = await underLoad();
  console.log(`${table(rowsOf(compared))}\n`);
  for (const one of compared) console.log(inWords(one));
  const sixty = await sixtyVoters(folder, effort.sixty);
  console.log(`\n${sixty.text}`);
  failed(sixty.wrong);
  console.log(sixty.wrong.length > 0 ? '' : 'every count is as the voters were told\n');
  const { cold, warm } = await startTimes(effort.starts, folder);
  console.log(`start to ready: ${whole(cold)} ms with nothing compiled before, ${whole(warm)} ms otherwise`);
}
