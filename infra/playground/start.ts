import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { playgroundArguments, untilAnswering } from './agents-playground.ts';

/** `npm start`: the bot on the embedded store, and Microsoft's Agents Playground as the chat to use it in. */

const botPort = process.env['PORT'] ?? '3978';
const playgroundPort = process.env['PLAYGROUND_PORT'] ?? '56150';
const root = fileURLToPath(new URL('../..', import.meta.url));
// The Playground reads its people and chats from the folder it is started in.
const here = fileURLToPath(new URL('.', import.meta.url));

const children: ChildProcess[] = [];
const state = { stopping: false };

function stop(code: number): void {
  if (state.stopping) return;
  state.stopping = true;
  process.exitCode = code;
  for (const child of children) child.kill('SIGTERM');
}

function run(name: string, args: string[], options: { cwd: string; quiet: boolean }): ChildProcess {
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    stdio: ['ignore', options.quiet ? 'ignore' : 'inherit', 'inherit'],
    // The Playground has no dialogs.
    env: { FORMS: 'card', ...process.env, PORT: botPort },
  });
  child.once('exit', (code) => {
    if (!state.stopping) process.stderr.write(`${name} ended (${code ?? 'killed'}).\n`);
    stop(code ?? 1);
  });
  children.push(child);
  return child;
}

const until = (url: string): Promise<void> => untilAnswering(url, () => !state.stopping);

process.on('SIGINT', () => stop(0));
process.on('SIGTERM', () => stop(0));

const botUrl = `http://127.0.0.1:${botPort}`;
const chatUrl = `http://localhost:${playgroundPort}`;
run('The bot', ['src/main.ts'], { cwd: root, quiet: false });
await until(`${botUrl}/health/ready`);
if (!state.stopping) {
  const chat = playgroundArguments(`${botUrl}/api/messages`, playgroundPort);
  run('The Playground', chat, { cwd: here, quiet: true });
}
await until(chatUrl);

if (!state.stopping) {
  process.stdout.write(`
  Samverka är igång.  Öppna ${chatUrl}
  Välj gruppchatten Styrgruppen och skriv:  @Samverka registrera
  Sedan till exempel:  @Samverka rösta Ska vi ha möte i mars?

  Samverka is running.  Open ${chatUrl}
  Choose the group chat Styrgruppen and type:  @Samverka registrera
  Stop with Ctrl+C.

`);
}
