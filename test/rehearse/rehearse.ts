import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { DoubleStage } from './double-stage.ts';
import { playInPlayground } from './in-playground.ts';
import { journalLines } from './journal-lines.ts';
import { Actors } from './play.ts';
import type { Rehearsal } from './play.ts';
import { PlaygroundStage } from './playground-stage.ts';
import { rehearsals } from './rehearsals.ts';
import { Transcript } from './transcript.ts';

/**
 * `npm run rehearse [name…]`: plays partnerships' years against a running bot and writes what everybody saw to
 * `data/rehearsals/<name>.md`. The facts of the journal are compared with the golden file; `UPDATE_GOLDEN=1` writes it
 * anew, to be reviewed as text.
 *
 * `npm run rehearse -- --playground <name> [--pace <seconds>]`: plays one in the Agents Playground, to be watched and
 * taken part in.
 */
const FOLDER = 'data/rehearsals';
const goldenOf = (name: string): URL => new URL(`./golden/${name}.facts.txt`, import.meta.url);

async function play(rehearsal: Rehearsal): Promise<boolean> {
  const stage = await DoubleStage.build(rehearsal.chats);
  const transcript = new Transcript(rehearsal.title, () => stage.messages());
  const actors = new Actors(stage, transcript);
  try {
    for (const session of rehearsal.scenes) {
      transcript.session(session);
      await stage.startAt(session.at);
      await session.play(actors);
      await stage.end();
      transcript.seen();
    }
    return await compared(rehearsal.name, `${journalLines(stage.sqlitePath).join('\n')}\n`);
  } finally {
    transcript.seen();
    await mkdir(FOLDER, { recursive: true });
    await writeFile(`${FOLDER}/${rehearsal.name}.md`, transcript.toString());
    await stage.clear();
  }
}

async function compared(name: string, facts: string): Promise<boolean> {
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(goldenOf(name), facts);
  const expected = (await readFile(goldenOf(name), 'utf8')).split('\n');
  const found = facts.split('\n');
  const differing = found.findIndex((line, index) => line !== expected[index]);
  if (differing < 0 && found.length === expected.length) return true;
  const at = differing < 0 ? found.length : differing;
  process.stdout.write(
    `${name} differs from its golden file in line ${at + 1}:\n- ${expected[at]}\n+ ${found[at]}\n`,
  );
  return false;
}

/** At the same time, each with a bot and chats of its own: much of the time goes in waiting behind Teams' rates. */
async function playAll(wanted: readonly string[]): Promise<void> {
  const chosen = rehearsals.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const same = await Promise.all(chosen.map(playTimed));
  const passed = same.filter(Boolean).length;
  const failed = same.length - passed;
  process.stdout.write(`rehearsals: ${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

async function playTimed(rehearsal: Rehearsal): Promise<boolean> {
  const began = performance.now();
  const same = await play(rehearsal);
  const seconds = Math.round((performance.now() - began) / 1000);
  process.stdout.write(`${rehearsal.title}: ${rehearsal.scenes.length} scenes in ${seconds} s\n`);
  return same;
}

async function show(wanted: string, paceSeconds: number): Promise<void> {
  const rehearsal = rehearsals.find(({ name }) => name === wanted);
  if (!rehearsal || !(paceSeconds >= 0)) {
    const names = rehearsals.map(({ name }) => name).join(', ');
    process.stderr.write(`--playground takes one of: ${names}. --pace takes seconds.\n`);
    process.exitCode = 1;
    return;
  }
  const stage = await PlaygroundStage.build(rehearsal.chats, paceSeconds);
  const state = { ending: false };
  const end = (): void => {
    state.ending = true;
    void stage.clear().then(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  const print = (line: string): void => {
    if (!state.ending) process.stdout.write(`${line}\n`);
  };
  await playInPlayground(rehearsal, stage, print).catch((reason: unknown) => {
    // Ctrl+C reaches the bot as well, in the middle of whatever it was doing.
    if (!state.ending) throw reason;
  });
}

const { values, positionals } = parseArgs({
  options: { playground: { type: 'string' }, pace: { type: 'string', default: '3' } },
  allowPositionals: true,
});
if (values.playground === undefined) await playAll(positionals);
else await show(values.playground, Number(values.pace));
