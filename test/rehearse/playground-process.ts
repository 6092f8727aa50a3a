import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { playgroundArguments, untilAnswering } from '../../infra/playground/agents-playground.ts';
import { freePorts } from '../support/free-ports.ts';
import type { Relay } from './relay.ts';

export interface PlaygroundProcess {
  /** The page's address, and that of the Playground's own interface. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts the Playground on a free port, with the bot and its calls behind the relay.
 * @param folder where it finds its people and chats, and leaves its log
 * @param file the content of `.m365agentsplayground.yml`
 */
export async function startPlaygroundProcess(
  folder: string,
  file: string,
  relay: Relay,
): Promise<PlaygroundProcess> {
  await writeFile(join(folder, '.m365agentsplayground.yml'), file);
  const [port] = await freePorts();
  const url = `http://localhost:${port}`;
  relay.passCallsTo(url);
  const child = spawn(
    process.execPath,
    [...playgroundArguments(relay.endpoint, port), '--service-url', relay.serviceUrl],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TEAMSAPPTESTER_BROWSER: 'none' },
    },
  );
  const gone = once(child, 'exit');
  const endWithThisProcess = (): boolean => child.kill('SIGKILL');
  process.once('exit', endWithThisProcess);
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  await untilAnswering(url, () => child.exitCode === null);
  if (child.exitCode !== null) throw new Error(`The Playground ended with ${child.exitCode}: ${complaints}`);
  return {
    url,
    stop: async () => {
      process.off('exit', endWithThisProcess);
      child.kill('SIGKILL');
      await gone;
    },
  };
}
