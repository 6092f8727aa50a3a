import assert from 'node:assert/strict';
import { messageKinds } from '../../src/capabilities/index.ts';
import { listedKinds } from '../support/listed-kinds.ts';

describe('the list of all messages', () => {
  it('has every kind once, and says how it is told', () => {
    const told = [...messageKinds].map(([name, { as, alerts = false }]) => ({ name, as, alerts }));
    const listed = listedKinds.map(({ name, as, alerts }) => ({ name, as, alerts }));
    const byName = (one: { name: string }, other: { name: string }) => one.name.localeCompare(other.name);
    assert.deepEqual(listed.toSorted(byName), told.toSorted(byName));
  });
});
