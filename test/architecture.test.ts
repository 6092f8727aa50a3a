import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import configuration from '../.dependency-cruiser.js';

describe('architecture', () => {
  it('is kept: every import is one its folder may make', async () => {
    const { output } = await cruise(
      ['src'],
      { ...configuration.options, ruleSet: configuration, validate: true },
      undefined,
      { tsConfig: extractTSConfig('tsconfig.json') },
    );
    assert.ok(typeof output !== 'string');
    assert.ok(output.modules.length > 50, 'the tree was read');
    const breaches = output.summary.violations.map(({ rule, from, to }) => {
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
});
