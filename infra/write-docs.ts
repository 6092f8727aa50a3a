import { readFile, writeFile } from 'node:fs/promises';
import { settingsTable, commandsTable, withTable } from './doc-tables.ts';

/** `npm run docs`: writes the tables of README.md anew from the code. A test compares them. */
const readme = await readFile('README.md', 'utf8');
await writeFile(
  'README.md',
  withTable(withTable(readme, 'settings', settingsTable()), 'commands', commandsTable()),
);
