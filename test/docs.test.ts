import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { z } from 'zod';
import { parseTyped } from '../src/chat/typed-command.ts';
import { sv } from '../src/chat/words.ts';
import { commandsTable, settingsTable, withTable } from '../infra/doc-tables.ts';

const manifest = z
  .object({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    optionalDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(await readFile('package.json', 'utf8')));
const readme = await readFile('README.md', 'utf8');
const pages = await filesLike('README.md', 'docs/**/*.md');

async function filesLike(...patterns: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const file of glob(patterns)) found.push(file);
  return found;
}

/** The folders that a path from the root begins with. */
const FOLDERS = 'agreements|cards|docs|infra|manifest|src|test';

/** What a page calls by its path: from the root anywhere, or in code the end of a path, such as `domain/facts.ts`. */
function pathsIn(page: string): readonly string[] {
  const fromRoot = page.matchAll(new RegExp(`(?<![\\w/.-])(?:${FOLDERS})/[\\w./<>-]*`, 'g'));
  const inCode = page.matchAll(/(?<=`)[\w./<>-]+\.(?:bicep|js|json|md|sql|ts)(?=`)/g);
  return [...fromRoot, ...inCode].map(([path]) => path.replace(/[/.]+$/, ''));
}

/** Whether something is there, in the root or deeper. `<capability>` stands for any name. */
const namesOneOf = (files: readonly string[], path: string): boolean => {
  const pattern = path.replaceAll('.', '\\.').replaceAll(/<[^>]*>/g, '[^/]+');
  const place = new RegExp(path.match(`^(?:${FOLDERS})/`) ? `^${pattern}(?:/|$)` : `(?:^|/)${pattern}$`);
  return files.some((file) => place.test(file));
};

describe('the documentation', () => {
  it('lists the settings as they are (npm run docs)', () => {
    assert.equal(readme, withTable(readme, 'settings', settingsTable()));
  });

  it('lists the commands as they are (npm run docs)', () => {
    assert.equal(readme, withTable(readme, 'commands', commandsTable()));
  });

  it('says what every package is for, and of no other', () => {
    const section = readme.split('<!-- packages -->')[1] ?? '';
    const named = new Set([...section.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''));
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const used = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    assert.deepEqual(
      used.filter((name) => !named.has(name) && !name.startsWith('@types/')),
      [],
    );
    assert.deepEqual(
      [...named].filter((name) => !used.includes(name) && name !== '@types/…'),
      [],
    );
  });

  it('names every script, and none that is not there', () => {
    const named = [...readme.matchAll(/`npm (?:run )?([a-z:]+)`/g)].map(([, name]) => name ?? '');
    assert.deepEqual(
      Object.keys(manifest.scripts).filter((name) => !named.includes(name)),
      [],
    );
    assert.deepEqual(
      named.filter((name) => !(name in manifest.scripts)),
      [],
    );
  });

  it('shows beginners words that are understood, and buttons as they are called', async () => {
    const page = await readFile('docs/kom-igang.md', 'utf8');
    const typed = [...page.matchAll(/`@Samverka ([^`]+)`/g)].map(([, words = '']) => words);
    assert.deepEqual(
      typed.filter((words) => parseTyped(words, new Date('2026-01-07T09:00:00Z')).ask === 'not-understood'),
      [],
    );
    const titles = new Set<string>(Object.values(sv));
    const buttons = [...page.matchAll(/(?<!\*)\*([^*]+)\*(?!\*)/g)].map(([, title = '']) => title);
    assert.ok(typed.length > 5 && buttons.length > 5);
    assert.deepEqual(
      buttons.filter((title) => !titles.has(title)),
      [],
    );
  });

  it('links to pages that exist', async () => {
    for (const page of pages) {
      const text = await readFile(page, 'utf8');
      for (const [, target] of text.matchAll(/\]\(([^)#:]+)\)/g)) {
        const file = normalize(join(dirname(page), target ?? ''));
        assert.ok(existsSync(file), `${page} links to ${file}`);
      }
    }
  });

  it('calls by their paths only files and folders that exist', async () => {
    const files = await filesLike(`{${FOLDERS.replaceAll('|', ',')}}/**`, '*.*', '.*.js');
    const wrong: string[] = [];
    let named = 0;
    for (const page of pages) {
      for (const path of pathsIn(await readFile(page, 'utf8'))) {
        named += 1;
        if (!namesOneOf(files, path)) wrong.push(`${page}: ${path}`);
      }
    }
    assert.ok(named > 80, `${named} paths were found`);
    assert.deepEqual(wrong, []);
  });
});
