import assert from 'node:assert/strict';
import { presentNotReached } from '../../../src/capabilities/reach/present.ts';
import { inNorma } from '../../support/played.ts';

describe('a person who has not been reached', () => {
  it('is not told of to the group when nothing that they missed concerns them any more', () => {
    const since = '2025-02-03T08:00:00.000Z';
    const person = { member: 'bo', why: 'not-added' as const, since };
    const shown = (says: readonly string[]) =>
      presentNotReached(
        { ...inNorma().presenting(), reach: { persons: [{ ...person, says }], forums: [] } },
        'bo',
      );
    assert.ok(shown(['Kallelse: Ordinarie möte']));
    assert.equal(shown([]), undefined);
  });
});
