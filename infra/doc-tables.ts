import { COMMAND_NAMES, nameOf } from '../src/capabilities/overview/commands.ts';
import { SETTINGS } from '../src/config.ts';
import { described } from './described.ts';

/** Puts `table` between the page's markers `<!-- name -->` and `<!-- /name -->`. */
export function withTable(page: string, name: string, table: string): string {
  const [before, rest] = page.split(`<!-- ${name} -->\n`);
  const after = rest?.split(`<!-- /${name} -->`)[1];
  if (before === undefined || after === undefined) throw new Error(`no place for the table ${name}`);
  return `${before}<!-- ${name} -->\n${table}<!-- /${name} -->${after}`;
}

export const settingsTable = (): string =>
  table(
    ['Name', 'Default', 'Meaning'],
    Object.entries(SETTINGS).map(([name, { default: fallback, about }]) => [
      `\`${name}\``,
      fallback === '' ? '' : `\`${fallback}\``,
      about,
    ]),
  );

export const commandsTable = (): string =>
  table(
    ['Swedish', 'English', 'What it does'],
    COMMAND_NAMES.map((command) => {
      const { sv, en } = nameOf(command);
      return [`\`${sv}\``, `\`${en}\``, described(command).en];
    }),
  );

const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heading, heading.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
