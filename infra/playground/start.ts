import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startOf } from '../../src/config.ts';
import { local } from '../../src/partnership/domain/calendar.ts';
import { playgroundArguments, untilAnswering } from './agents-playground.ts';
import { startTime } from './clock.ts';
import { keepCompany } from './company.ts';
import { guide } from './guide.ts';
import { interpreter } from './interpreter.ts';
import { Playground } from './playground.ts';

/** `npm start`: the bot on the embedded store, and Microsoft's Agents Playground as the chat to use it in. */

const environment = process.env;
const botPort = environment['PORT'] ?? '3978';
const playgroundPort = environment['PLAYGROUND_PORT'] ?? '56150';
const language = environment['LANGUAGE'] ?? 'sv';
const companyDelayMs = Number(environment['COMPANY_DELAY_MS'] ?? 3000);
/** One person waits at the page: votes close sooner there than in Teams. */
const waits = environment['VOTE_WAITS'] || '5,15,120';
const root = fileURLToPath(new URL('../..', import.meta.url));
// The Playground reads its people and chats from the folder it is started in.
const here = fileURLToPath(new URL('.', import.meta.url));
const agreements = environment['AGREEMENTS'] ?? join(root, 'agreements');
const sqlitePath = environment['SQLITE_PATH'] ?? join(root, 'data/samverka.sqlite');
const start = environment['START_TIME'] || startTime(sqlitePath);

const children: ChildProcess[] = [];
const state = { stopping: false };

function stop(code: number): void {
  if (state.stopping) return;
  state.stopping = true;
  process.exitCode = code;
  for (const child of children) child.kill('SIGTERM');
}

function run(
  name: string,
  args: string[],
  options: { cwd: string; quiet: boolean; env?: NodeJS.ProcessEnv },
): ChildProcess {
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    stdio: ['ignore', options.quiet ? 'ignore' : 'inherit', 'inherit'],
    // The Playground has no dialogs.
    env: { FORMS: 'card', ...environment, ...options.env },
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
run('The bot', ['src/main.ts'], {
  cwd: root,
  quiet: false,
  // The lines of its log would push away what is said below.
  env: { LOG_LEVEL: environment['LOG_LEVEL'] ?? 'warn', PORT: botPort, START_TIME: start, VOTE_WAITS: waits },
});
await until(`${botUrl}/health/ready`);
if (!state.stopping) {
  const endpoint = await interpreter(`${botUrl}/api/messages`, language === 'en' ? 'en-GB' : 'sv-SE');
  run('The Playground', playgroundArguments(endpoint, playgroundPort), { cwd: here, quiet: true });
}
await until(chatUrl);

if (!state.stopping) {
  const playground = await Playground.at(chatUrl);
  const accompanied = environment['COMPANY'] !== 'off';
  if (accompanied) {
    const begins = startOf(start);
    keepCompany(playground, { delayMs: companyDelayMs, start: begins, language });
    await guide(playground, { agreements, start: begins, language });
  }
  const moment = local(startOf(start).toISOString()).toFormat('yyyy-MM-dd HH:mm');
  process.stdout.write(`
  Samverka är igång. Öppna ${chatUrl}
  och välj gruppchatten ${playground.groupChat.name}: där står vad du kan trycka på. Där är det ${moment}.
  ${accompanied ? 'De andra i gruppen svarar själva; COMPANY=off stänger av det.' : 'De andra i gruppen svarar inte själva.'}

  Samverka is running. Open ${chatUrl}
  and choose the group chat ${playground.groupChat.name}: it says what to press. There it is ${moment}.
  ${accompanied ? 'The others in the group answer by themselves; COMPANY=off turns that off.' : 'The others in the group do not answer by themselves.'}
  Stop with Ctrl+C.

`);
}
