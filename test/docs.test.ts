import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { z } from 'zod';
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

  it('links to pages that exist', async () => {
    const pages = [
      'README.md',
      ...(await readdir('docs', { recursive: true })).map((page) => join('docs', page)),
    ];
    for (const page of pages.filter((name) => name.endsWith('.md'))) {
      const text = await readFile(page, 'utf8');
      for (const [, target] of text.matchAll(/\]\(([^)#:]+)\)/g)) {
        const file = normalize(join(dirname(page), target ?? ''));
        assert.ok(existsSync(file), `${page} links to ${file}`);
      }
    }
  });
});
