import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import configuration from '../.dependency-cruiser.js';

/** Name → names: who imports whom, or who is drawn above whom. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>;

function graphOf(edges: Iterable<readonly [string, string]>): Graph {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of edges) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return graph;
}

/** Everything that can be reached from the name, in one step or more. */
function below(graph: Graph, name: string): ReadonlySet<string> {
  const found = new Set<string>();
  const left = [name];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    for (const to of graph.get(next) ?? []) {
      if (found.has(to)) continue;
      found.add(to);
      left.push(to);
    }
  }
  return found;
}

/** `a --> b & c` in the drawing of capabilities in docs/architecture.md. */
async function drawn(): Promise<Graph> {
  const page = await readFile('docs/architecture.md', 'utf8');
  const drawing = /<!-- capabilities -->\s*```mermaid\n(.*?)```/s.exec(page)?.[1] ?? '';
  return graphOf(
    [...drawing.matchAll(/^\s*([\w& -]+?) --> ([\w& -]+?)\s*$/gm)].flatMap(([, from = '', to = '']) =>
      from.split(' & ').flatMap((one) => to.split(' & ').map((other) => [one, other] as const)),
    ),
  );
}

const capabilityOf = (file: string): string | undefined => /^src\/capabilities\/([^/]+)\//.exec(file)?.[1];

describe('architecture', () => {
  let result: ICruiseResult;

  before(async function () {
    this.timeout(0);
    const { output } = await cruise(
      ['src'],
      { ...configuration.options, ruleSet: configuration, validate: true },
      undefined,
      { tsConfig: extractTSConfig('tsconfig.json') },
    );
    assert.ok(typeof output !== 'string');
    result = output;
  });

  it('is kept: every import is one its folder may make', () => {
    assert.ok(result.modules.length > 50, 'the tree was read');
    const breaches = result.summary.violations.map(({ rule, from, to }) => {
      const { comment } = configuration.forbidden?.find(({ name }) => name === rule.name) ?? {};
      return `${from} → ${to}: ${rule.name}. ${comment ?? ''}`;
    });
    assert.deepEqual(breaches, []);
  });

  it('has one name and one place for each limit', async () => {
    const declared = new Map<string, string[]>();
    for await (const file of glob('src/**/*.ts')) {
      const text = await readFile(file, 'utf8');
      for (const [, name = ''] of text.matchAll(/^(?:export )?const ((?:LONGEST|MOST|LARGEST)_[A-Z_]+) =/gm))
        declared.set(name, [...(declared.get(name) ?? []), file]);
    }
    assert.ok(declared.size > 50, 'the limits were found');
    assert.deepEqual(
      [...declared].filter(([, files]) => files.length > 1),
      [],
      'say in the name what is limited, or import the limit that is meant',
    );
  });

  it('has imports between capabilities, also of types, only in the direction drawn in docs/architecture.md', async () => {
    const picture = await drawn();
    assert.deepEqual(
      [...picture.keys()].filter((name) => below(picture, name).has(name)),
      [],
      'the drawing has no circle',
    );
    const against = result.modules.flatMap(({ source, dependencies }) =>
      dependencies.flatMap(({ resolved }) => {
        const [from, to] = [capabilityOf(source), capabilityOf(resolved)];
        if (from === undefined || to === undefined || from === to) return [];
        return below(picture, from).has(to) ? [] : [`${source} → ${resolved}`];
      }),
    );
    assert.deepEqual(against, []);
  });
});
