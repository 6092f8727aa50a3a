import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Verification {
  readonly code: number | null;
  readonly output: string;
  readonly error: string;
}

/** `npm run verify`, in a process of its own. */
export async function runVerify(
  environment: Readonly<Record<string, string>>,
  ...given: readonly string[]
): Promise<Verification> {
  const child = spawn(process.execPath, ['src/verification/main.ts', ...given], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let error = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
  await once(child, 'close');
  return { code: child.exitCode, output, error };
}
