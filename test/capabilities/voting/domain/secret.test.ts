import assert from 'node:assert/strict';
import { given } from '../../../support/given.ts';
import { ANNA, BENGT, cast, closingIn, groupOf, openVote, played } from './group.ts';

describe('a secret vote', () => {
  it('writes ballots that only the ballot box can open, lets them be changed, and counts the latest', () => {
    const { facts, last, happened } = played(
      groupOf({}, [ANNA, BENGT]),
      [ANNA, openVote({ secret: true })],
      [ANNA, cast('yes')],
      [ANNA, cast('no')],
      [BENGT, cast('no')],
    );
    assert.ok(!facts.some(({ type }) => type === 'ballotCast'));
    const [, , again] = facts;
    assert.ok(again?.type === 'ballotSealed' && again.replaces);
    assert.equal(closingIn(last).result.outcome, 'rejected');
    const open = given(...happened.slice(0, -2));
    assert.deepEqual(open.when(ANNA, cast('no')).facts, [], 'the same choice again writes nothing');
  });
});
