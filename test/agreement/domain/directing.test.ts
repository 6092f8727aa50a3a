import assert from 'node:assert/strict';
import { directingOf, isDirected, wrongDirective } from '../../../src/agreement/domain/directing.ts';
import { brukarskolan, norma } from '../../support/agreements.ts';

describe('which forum sets the direction of another (B-styrgrupp-68)', () => {
  it('is the one that the agreement names', () => {
    const directing = directingOf(brukarskolan, 'styrgrupp');
    assert.ok(directing.ok && directing.directs === 'samverkansgrupp');
    assert.deepEqual(
      ['styrgrupp', 'samverkansgrupp'].map((forum) => isDirected(brukarskolan, forum)),
      [false, true],
    );
  });

  it('is said where it is not this one, and where there is none', () => {
    const below = directingOf(brukarskolan, 'samverkansgrupp');
    assert.ok(!below.ok && below.refusal.code === 'directed-elsewhere');
    const nobody = directingOf(norma, 'styrgrupp');
    assert.ok(!nobody.ok && nobody.refusal.code === 'no-directives');
    assert.equal(wrongDirective(brukarskolan, 'styrgrupp', 'samverkansgrupp'), undefined);
    assert.deepEqual(wrongDirective(brukarskolan, 'styrgrupp', 'styrgrupp'), { code: 'unknown-forum' });
  });
});
