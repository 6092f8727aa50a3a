/**
 * `npm run bench [-- --short]`: what a vote costs, and how long a start takes. Votes go over HTTP to the real process,
 * which writes each durably to a file; beside it, on the same machine in the same minute, a bot of the bare Bot
 * Framework that only answers. Nothing here passes or fails: the numbers are for people to compare.
 */
import { BotUnderLoad } from './bot-under-load.ts';
import type { Done } from './bot-under-load.ts';
import { load, percentile, perSecond, together } from './load.ts';
import type { Measured } from './load.ts';
import { startServer } from './server-process.ts';
import { startTimes } from './start-times.ts';
import { fixed, table, whole } from './table.ts';

const short = process.argv.includes('--short');
const MS = short ? 1_500 : 4_000;
const WARM_UP_MS = short ? 1_500 : 3_000;
const ROUNDS = short ? 1 : 3;
const STARTS = short ? 2 : 5;
const CONNECTIONS = [1, 32];

interface Compared {
  readonly connections: number;
  readonly bot: Measured;
  readonly echo: Measured;
  readonly done: Done;
}

const starts = await startTimes(STARTS);
const bot = await BotUnderLoad.start();
const echo = await startServer('test/bench/echo-server.ts', {});
const compared: Compared[] = [];
try {
  for (const connections of CONNECTIONS) compared.push(await compare(connections));
} finally {
  await bot.end();
  await echo.end();
}

console.log(
  `\n${table([
    ['', 'connections', 'per second', 'p50 ms', 'p99 ms'],
    ...compared.flatMap(({ connections, bot, echo }) => [
      speed('votes (durable)', connections, bot),
      speed('bare Bot Framework echo', connections, echo),
    ]),
  ])}\n`,
);
for (const { connections, bot, echo, done } of compared) {
  console.log(`${connections} connections: votes / echo = ${fixed(perSecond(bot) / perSecond(echo))}`);
  console.log(
    `  of ${whole(bot.answers)} votes ${whole(done.votes)} changed the ballot; ` +
      `${fixed(done.commits / done.votes)} commits a vote; ` +
      `${fixed(done.edits / bot.seconds)} edits of the card a second`,
  );
}
console.log(
  `start to ready, median of ${STARTS}: ${whole(starts.cold)} ms cold, ${whole(starts.warm)} ms warm`,
);

/** In turns, so that whatever else the machine does strikes both. */
async function compare(connections: number): Promise<Compared> {
  const runs = { bot: [] as Measured[], echo: [] as Measured[] };
  const done: Done[] = [];
  const ofBot = (ms: number) => load({ url: bot.url, connections, ms, next: () => bot.nextVote() });
  const ofEcho = (ms: number) => load({ url: echo.url, connections, ms, next: () => bot.nextVote() });
  await ofBot(WARM_UP_MS);
  await ofEcho(WARM_UP_MS);
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = bot.done();
    runs.bot.push(await ofBot(MS));
    done.push(difference(before, bot.done()));
    runs.echo.push(await ofEcho(MS));
  }
  return { connections, bot: together(runs.bot), echo: together(runs.echo), done: done.reduce(sum) };
}

function speed(what: string, connections: number, measured: Measured): string[] {
  const { latencies } = measured;
  return [
    what,
    String(connections),
    whole(perSecond(measured)),
    fixed(percentile(latencies, 0.5)),
    fixed(percentile(latencies, 0.99)),
  ];
}

function difference(before: Done, after: Done): Done {
  return {
    votes: after.votes - before.votes,
    commits: after.commits - before.commits,
    edits: after.edits - before.edits,
  };
}

function sum(one: Done, other: Done): Done {
  return {
    votes: one.votes + other.votes,
    commits: one.commits + other.commits,
    edits: one.edits + other.edits,
  };
}
