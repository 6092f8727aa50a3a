import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { freePorts } from '../support/free-ports.ts';

/** While Norma's agreement is in force, so that the cards say what its steering group would see. */
const STARTS_AT = '2025-03-03T13:00';
export const YEAR = 2025;

const LONGEST_STOP_MS = 10_000;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** A button pressed on a card, as the Playground's page sends it. */
export const pressSchema = z.object({
  name: z.literal('adaptiveCard/action'),
  value: z.object({
    action: z.object({ verb: z.string(), data: z.record(z.string(), z.unknown()) }).loose(),
  }),
  conversation: z.object({ id: z.string() }),
  replyToId: z.string(),
});
export type Press = z.infer<typeof pressSchema>;

/** What only the person who pressed gets to see. */
const answerSchema = z.object({ type: z.string(), value: z.string() });

export interface Playground {
  readonly url: string;
  /** The page belongs to Anna Lindqvist; anybody else presses through the Playground's own interface. */
  pressAs(personId: string, press: Press): Promise<string>;
  stop(): Promise<void>;
}

/**
 * What `npm start` starts, on free ports and with a store of its own that is gone afterwards.
 * @param settings beside those; the others in the group do nothing by themselves unless they say so
 */
export async function startPlayground(settings: Readonly<Record<string, string>> = {}): Promise<Playground> {
  const folder = await mkdtemp(join(tmpdir(), 'samverka-browser-'));
  const [botPort, playgroundPort] = await freePorts();
  const child = spawn(process.execPath, ['infra/playground/start.ts'], {
    cwd: root,
    // A process group of its own: the bot and the Playground are this process's children.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PORT: String(botPort),
      PLAYGROUND_PORT: String(playgroundPort),
      SQLITE_PATH: join(folder, 'samverka.sqlite'),
      START_TIME: STARTS_AT,
      COMPANY: 'off',
      VOTE_WAITS: '0,0,0',
      ...settings,
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
    },
  });
  const gone = once(child, 'exit');
  const endGroup = (signal: NodeJS.Signals): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      // Nothing of it is left.
    }
  };
  const endWithTests = (): void => endGroup('SIGKILL');
  process.once('exit', endWithTests);

  const stop = async (): Promise<void> => {
    endGroup('SIGTERM');
    const grace = setTimeout(endWithTests, LONGEST_STOP_MS);
    await gone;
    clearTimeout(grace);
    endWithTests();
    process.off('exit', endWithTests);
    await rm(folder, { recursive: true });
  };

  let written = '';
  child.stderr.on('data', (chunk: Buffer) => (written += chunk.toString()));
  try {
    await new Promise<void>((resolve, reject) => {
      createInterface(child.stdout).on('line', (line) => {
        written += `${line}\n`;
        if (line.includes('Samverka is running')) resolve();
      });
      child.once('error', reject);
      child.once('exit', (code) =>
        reject(new Error(`npm start ended with ${code ?? 'a signal'}:\n${written}`)),
      );
    });
  } catch (reason) {
    await stop();
    throw reason;
  }

  const url = `http://localhost:${playgroundPort}`;
  return {
    url,
    pressAs: async (personId, press) => {
      const response = await fetch(`${url}/_conversation/v1/invoke`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...press, from: { id: personId } }),
      });
      return answerSchema.parse(await response.json()).value;
    },
    stop,
  };
}
