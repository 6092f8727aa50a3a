import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AlternativeId, Choice } from '../../../src/domain/voting/choice.ts';
import { NO_URN } from '../../../src/domain/voting/choice.ts';
import { countVote } from '../../../src/domain/voting/count.ts';
import type { VoteRule } from '../../../src/domain/voting/majority.ts';
import type { VoteResult } from '../../../src/domain/voting/vote.ts';
import { voted } from '../../support/voted.ts';

const [A, B, C] = ['alternative-1', 'alternative-2', 'alternative-3'] as const;
const { vote: closed } = voted({});

/** Anna has the casting vote. */
function result(
  rule: VoteRule,
  choices: readonly Choice[],
  alternatives?: readonly AlternativeId[],
): VoteResult {
  const members = ['anna', ...choices.slice(1).map((_, index) => `m${index}`)];
  return countVote(
    {
      ...closed,
      rule,
      register: members.map((member) => ({ member, seat: member, party: 'p' })),
      ballots: new Map(
        members.flatMap((member, index) => (choices[index] ? [[member, choices[index]]] : [])),
      ),
      ...(alternatives && { alternatives: alternatives.map((id) => ({ id, text: id })) }),
      castingVote: { member: 'anna', source: { kind: 'group-decision', decision: '§ 1/2025' } },
    },
    NO_URN,
  );
}
const became = ({ outcome, castingVote }: VoteResult) => [outcome, castingVote];

describe('a casting vote', () => {
  it('settles a tie the way its holder voted', () => {
    assert.deepEqual(became(result({ kind: 'simple' }, ['yes', 'no'])), ['adopted', 'yes']);
    assert.deepEqual(became(result({ kind: 'simple' }, ['no', 'yes'])), ['rejected', 'no']);
    assert.deepEqual(became(result({ kind: 'plurality' }, [B, A, A, B], [A, B, C])), ['adopted', B]);
  });

  it('settles nothing when its holder abstained, or voted for none of those tied', () => {
    assert.deepEqual(became(result({ kind: 'simple' }, ['abstain', 'yes', 'no'])), ['tied', undefined]);
    assert.deepEqual(became(result({ kind: 'plurality' }, [C, A, A, B, B], [A, B, C])), ['tied', undefined]);
  });

  it('makes nothing adopted that one more vote would not have', () => {
    const twoThirds = { kind: 'qualified', numerator: 2, denominator: 3 } as const;
    assert.deepEqual(became(result(twoThirds, ['yes', 'yes', 'no', 'no'])), ['tied', undefined]);
    assert.deepEqual(became(result({ kind: 'unanimous' }, ['yes', 'no'])), ['tied', undefined]);
    assert.deepEqual(became(result({ kind: 'absolute' }, ['yes', 'no'])), ['adopted', 'yes']);
    assert.deepEqual(became(result({ kind: 'absolute' }, ['yes', 'no', 'abstain', 'abstain'])), [
      'tied',
      undefined,
    ]);
    // Two for A, one each for B and C: which of them meets A in a second round it does not say.
    assert.deepEqual(became(result({ kind: 'absolute' }, [B, A, A, C], [A, B, C])), ['tied', undefined]);
  });

  it('matters only where there was a tie', () => {
    const choices = fc.array(fc.constantFrom<Choice>('yes', 'no', 'abstain'), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(choices, (cast) => {
        const counted = result({ kind: 'simple' }, cast);
        assert.ok('tally' in counted);
        const { yes, no } = counted.tally;
        if (counted.castingVote) assert.ok(yes === no && yes > 0);
        else if (yes !== no) assert.equal(counted.outcome, yes > no ? 'adopted' : 'rejected');
      }),
    );
  });
});
