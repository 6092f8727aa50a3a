import assert from 'node:assert/strict';
import { quotedSearch } from '../../src/partnership/quoted-search.ts';

describe('the words somebody looked for', () => {
  it('are repeated as they were written, on one line and no longer than a card has room for', () => {
    assert.equal(quotedSearch(' nya\n lokaler '), 'nya lokaler');
    assert.match(quotedSearch('lokaler '.repeat(100)), /^(lokaler )+.*…$/);
    assert.ok(quotedSearch('å'.repeat(1000)).length <= 100);
  });

  it('are not repeated when a personal identity number stands among them (N4, N13), wherever it stands', () => {
    assert.equal(quotedSearch('811218-9876'), '');
    assert.equal(quotedSearch(`${'lokal '.repeat(30)}811218-9876`), '');
  });
});
