import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A server in a process of its own. */
export interface ServerProcess extends AsyncDisposable {
  /** Where activities go. */
  readonly url: string;
  /** From the start of the process until it answered that it is ready. */
  readonly readyMs: number;
}

/**
 * Starts `script` with Node on a free port and waits until `/health/ready` answers 200. It logs what it logs in
 * production, to a file.
 * @param folder for the log
 * @throws Error with what the process wrote, if it ends instead
 */
export async function startServer(
  script: string,
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const port = String(await freePort());
  const log = await open(join(folder, `${basename(script, '.ts')}-${port}.log`), 'a');
  const began = performance.now();
  const child = spawn(process.execPath, [script], {
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_OPTIONS: process.env['NODE_OPTIONS'] ?? '', // such as --cpu-prof, to see where the time goes
      LOG_LEVEL: 'info',
      PORT: port,
      ...environment,
    },
    stdio: ['ignore', log.fd, 'pipe'],
  });
  await log.close(); // the process has its own
  const gone = once(child, 'exit');
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  while (!(await isReady(`http://127.0.0.1:${port}/health/ready`))) {
    if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}: ${complaint}`);
    await pause(2);
  }
  return {
    url: `http://127.0.0.1:${port}/api/messages`,
    readyMs: performance.now() - began,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

const isReady = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    get(url, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).on('error', () => resolve(false));
  });

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
