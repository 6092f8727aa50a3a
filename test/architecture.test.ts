import assert from 'node:assert/strict';
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
});
