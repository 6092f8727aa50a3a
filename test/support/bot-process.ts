import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { ChatDouble } from './chat-double/index.ts';

export interface BotProcess {
  /** Where activities go. */
  readonly url: string;
  /** Everything written to standard output and error so far. */
  output(): string;
  /** Resolves with the exit code when the process is gone; null if a signal ended it. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** The bot as `npm run bot` starts it, in a process of its own, on a free port. */
export async function startBot(environment: Readonly<Record<string, string>>): Promise<BotProcess> {
  const child = spawn(process.execPath, ['src/main.ts'], {
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', TICK_MS: '50', VOTE_WAITS: '0,0,0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = once(child, 'exit');
  let written = '';
  child.stderr.on('data', (chunk: Buffer) => (written += chunk.toString()));
  const port = await new Promise<number>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      written += `${line}\n`;
      const ready = /"port":(\d+).*"msg":"ready"/.exec(line);
      if (ready) resolve(Number(ready[1]));
    });
    child.once('exit', (code) => reject(new Error(`The bot ended with ${code ?? 'a signal'}: ${written}`)));
  });
  return {
    url: `http://127.0.0.1:${port}/api/messages`,
    output: () => written,
    end: async (signal) => {
      child.kill(signal);
      await gone;
      return child.exitCode;
    },
  };
}

/** What makes a bot process trust the double, and the double sign for it. */
export const trusting = (teams: ChatDouble): Record<string, string> => ({
  ...teams.endpoints,
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: teams.appId,
  MicrosoftAppTenantId: teams.tenantId,
  MicrosoftAppPassword: 'not-a-secret',
});
