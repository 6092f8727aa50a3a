import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** `npm run measure`: how large the software is, in lines as they are counted by `wc -l`. */

/** The house is to stay within these. */
const MOST_SRC_AND_CARDS = 30_000;
const MOST_GOLDEN = 15_000;
const LONG_FILE = 300;

interface Measured {
  readonly path: string;
  readonly lines: number;
}

/** Kinds of file, in the order in which a file is asked which it is. */
const KINDS: readonly (readonly [kind: string, is: RegExp])[] = [
  ['templates', /^cards\/.*\.json$/],
  ['words', /^src\/(.*\/texts\/.*|.*\/words\.(sv|en))\.ts$/],
  ['domain rules', /^src\/(.*\/)?domain\//],
  ['golden files', /^test\/(.*\/)?golden\//],
  ['tests', /^test\/.*\.ts$/],
];

const kindOf = (path: string): string | undefined =>
  KINDS.find(([, is]) => is.test(path))?.[0] ??
  (path.startsWith('src/') ? `other src: ${path.split('/').slice(1, 2).join('')}` : undefined);

/** What is in the work tree, also what has not been committed; nothing that git ignores. */
function measured(): readonly Measured[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return [...new Set(listed.split('\0'))]
    .filter((path) => kindOf(path) !== undefined && existsSync(path))
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }));
}

const sum = (files: readonly Measured[]): number => files.reduce((total, { lines }) => total + lines, 0);

function median(files: readonly Measured[]): number {
  const lines = files.map((file) => file.lines).sort((one, other) => one - other);
  return lines[Math.floor(lines.length / 2)] ?? 0;
}

const longest = (files: readonly Measured[]): number => Math.max(0, ...files.map(({ lines }) => lines));
const long = (files: readonly Measured[]): number => files.filter(({ lines }) => lines > LONG_FILE).length;

/** Capabilities have a folder each: under `src/capabilities`, or before there was one under `src/domain`. */
function capabilities(files: readonly Measured[]): readonly string[] {
  const under = (root: string): readonly string[] => {
    const inside = files.flatMap(({ path }) => new RegExp(`^src/${root}/([^/]+)/`).exec(path)?.[1] ?? []);
    return [...new Set(inside)].sort();
  };
  const own = under('capabilities');
  return own.length > 0 ? own : under('domain').filter((name) => name !== 'facts');
}

/** The folders of code and cards in which a file is the capability's: by a folder's name, or by its own. */
const foldersOf = (capability: string, files: readonly Measured[]): readonly string[] => [
  ...new Set(
    files
      .map(({ path }) => path)
      .filter((path) => /^(src|cards)\//.test(path))
      .filter((path) => dirname(path).split('/').includes(capability) || basename(path, '.ts') === capability)
      .map((path) => dirname(path)),
  ),
];

function print(heading: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const table = [heading, ...rows].map((row) => row.map(String));
  const widths = heading.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const [first = '', ...rest] of table) {
    const figures = rest.map((cell, index) => cell.padStart((widths[index + 1] ?? 0) + 2));
    process.stdout.write(`${first.padEnd(widths[0] ?? 0)}${figures.join('')}\n`);
  }
  process.stdout.write('\n');
}

const files = measured();
const inSrc = files.filter(({ path }) => path.startsWith('src/'));
const byKind = Map.groupBy(files, ({ path }) => kindOf(path) ?? '');
print(
  ['kind', 'files', 'lines', 'median', 'longest', `over ${LONG_FILE}`],
  [...[...byKind].sort(([one], [other]) => one.localeCompare(other)), ['all of src', inSrc] as const].map(
    ([kind, of]) => [kind, of.length, sum(of), median(of), longest(of), long(of)],
  ),
);

print(
  ['capability', 'folders'],
  capabilities(files).map((name) => [name, foldersOf(name, files).length]),
);

const within = (name: string, of: readonly Measured[], most: number) =>
  [name, sum(of), most, sum(of) <= most ? 'within' : 'over'] as const;
print(
  ['', 'lines', 'at most', ''],
  [
    within(
      'src and cards',
      files.filter(({ path }) => /^(src|cards)\//.test(path)),
      MOST_SRC_AND_CARDS,
    ),
    within('golden files', byKind.get('golden files') ?? [], MOST_GOLDEN),
  ],
);
