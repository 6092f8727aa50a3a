import assert from 'node:assert/strict';
import type { Source } from '../../src/agreement/domain/profile.ts';

/** Asserts that a setting comes from a section of the agreement, in words that contain the row's phrase. */
export function assertClause(source: Source | undefined, section: string, phrase: string): void {
  assert.ok(source?.kind === 'clause', `not from a clause: ${JSON.stringify(source)}`);
  assert.equal(source.section, section);
  assert.ok(source.quote?.includes(phrase), `“${source.quote ?? ''}” does not say “${phrase}”`);
}

/** The entry of a profile's list with an id. */
export function entry<Entry extends { readonly id: string }>(list: readonly Entry[], id: string): Entry {
  const found = list.find((candidate) => candidate.id === id);
  assert.ok(found, `no entry ${id}`);
  return found;
}
