import { join } from 'node:path';
import { percentile } from './load.ts';
import { startServer } from './server-process.ts';

/** Milliseconds from start to ready, medians. */
export interface StartTimes {
  /** Nothing compiled before, as after an installation. */
  readonly cold: number;
  readonly warm: number;
}

/** @param folder for the bot's file and what Node compiles */
export async function startTimes(times: number, folder: string): Promise<StartTimes> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const environment = {
      NODE_COMPILE_CACHE: join(folder, `compiled-${round}`),
      SQLITE_PATH: join(folder, 'starts.sqlite'),
    };
    cold.push(await startTime(folder, environment));
    warm.push(await startTime(folder, environment));
  }
  return { cold: median(cold), warm: median(warm) };
}

async function startTime(folder: string, environment: Readonly<Record<string, string>>): Promise<number> {
  await using server = await startServer('src/main.ts', folder, environment);
  return server.readyMs;
}

const median = (times: readonly number[]): number =>
  percentile(
    times.toSorted((one, other) => one - other),
    0.5,
  );
