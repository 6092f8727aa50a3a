import assert from 'node:assert/strict';
import type { Source } from '../../../../src/agreement/domain/profile.ts';
import {
  ANNA,
  BENGT,
  cast,
  CECILIA,
  close,
  closingIn,
  forum,
  groupOf,
  openedBefore,
  played,
} from './group.ts';

const decision: Source = { kind: 'group-decision', decision: '§ 3/2025' };

describe('the quorum', () => {
  const quorate = groupOf({ quorum: { value: { least: 3 }, source: decision } });

  it('is frozen with its source, and fewer taking part is no decision', () => {
    const two = played(
      quorate,
      [ANNA, openedBefore()],
      [ANNA, cast('yes')],
      [BENGT, cast('abstain')],
      [ANNA, close()],
    );
    assert.equal(closingIn(two.last).result.outcome, 'not-quorate');
    const three = played(two.happened.slice(0, -1), [CECILIA, cast('abstain')], [ANNA, close()]);
    assert.equal(closingIn(three.last).result.outcome, 'adopted');
  });

  it('does not count who is recused (B-grund-51)', () => {
    const { last } = played(
      quorate,
      [ANNA, openedBefore()],
      [ANNA, cast('yes')],
      [BENGT, cast('yes')],
      [CECILIA, { type: 'declareRecusal', forum, vote: 'v1', reason: 'släkt' }],
      [ANNA, close()],
    );
    assert.equal(closingIn(last).result.outcome, 'not-quorate');
  });
});

describe('the casting vote', () => {
  const chaired = [
    ...groupOf({
      castingVote: { value: 'chair', source: decision },
      chair: { value: { kind: 'rotating', termDecided: 'by-decision' }, source: decision },
    }),
    [
      ANNA,
      {
        type: 'chairElected',
        v: 1,
        forum,
        member: BENGT,
        until: '2025-12-31',
        decision: { year: 2025, number: 1 },
      },
    ],
  ] as const;
  const tied = (secret: boolean, chair: 'yes' | 'no' | 'abstain') =>
    closingIn(
      played(
        chaired,
        [ANNA, openedBefore({ secret })],
        [BENGT, cast(chair)],
        [ANNA, cast(chair === 'yes' ? 'no' : 'yes')],
        ...(chair === 'abstain' ? ([[CECILIA, cast('no')]] as const) : []),
        [ANNA, close()],
      ).last,
    ).result;

  it('settles a tie the way the chair voted, and nothing but a tie', () => {
    assert.deepEqual(tied(false, 'yes').outcome, 'adopted');
    assert.equal(tied(false, 'yes').castingVote, 'yes');
    assert.equal(tied(false, 'no').outcome, 'rejected');
    assert.equal(tied(false, 'abstain').outcome, 'tied');
  });

  it('does not exist in a secret vote: it would show how the chair voted', () => {
    assert.equal(tied(true, 'yes').outcome, 'tied');
  });

  it('does not exist unless a decision gave it', () => {
    const { last } = played(
      groupOf(),
      [ANNA, openedBefore()],
      [BENGT, cast('yes')],
      [ANNA, cast('no')],
      [ANNA, close()],
    );
    assert.equal(closingIn(last).result.outcome, 'tied');
  });
});
