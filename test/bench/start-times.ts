import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile } from './load.ts';
import { startServer } from './server-process.ts';

/** Milliseconds from start to ready, medians. */
export interface StartTimes {
  /** Nothing compiled before, as after an installation. */
  readonly cold: number;
  readonly warm: number;
}

export async function startTimes(times: number): Promise<StartTimes> {
  const folder = await mkdtemp(join(tmpdir(), 'samverka-bench-'));
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const cache = join(folder, `cache-${round}`);
    const environment = { NODE_COMPILE_CACHE: cache, SQLITE_PATH: join(folder, 'samverka.sqlite') };
    cold.push(await startTime(environment));
    warm.push(await startTime(environment));
  }
  await rm(folder, { recursive: true });
  return { cold: median(cold), warm: median(warm) };
}

async function startTime(environment: Readonly<Record<string, string>>): Promise<number> {
  const server = await startServer('src/main.ts', environment);
  await server.end();
  return server.readyMs;
}

const median = (times: readonly number[]): number =>
  percentile(
    times.toSorted((one, other) => one - other),
    0.5,
  );
