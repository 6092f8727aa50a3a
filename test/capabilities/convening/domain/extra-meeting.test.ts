import assert from 'node:assert/strict';
import { agenda, drafted, inNorma, proposal, STARTS, stateAfter } from '../../meetings/domain/groups.ts';

describe('the agenda', () => {
  it('of an extra meeting is about what it was called for: the formalities, its reason, and what waits (N13-25)', () => {
    const [by, fact] = drafted('m', STARTS, { kind: 'extra' });
    assert.ok(fact.type === 'meetingDrafted');
    const extra = agenda(
      stateAfter(...inNorma, proposal('a', 'x'), [by, { ...fact, reason: 'Lokalen är uppsagd' }]),
    );
    const ids = extra.map(({ id }) => id);
    assert.deepEqual(ids, [
      'standing:opening',
      'standing:attendance',
      'standing:approvers',
      'standing:agenda',
      'extra:m',
      'matter:a',
      'standing:closing',
    ]);
    assert.deepEqual(extra[4]?.title, { sv: 'Lokalen är uppsagd', en: 'Lokalen är uppsagd' });
  });
});
