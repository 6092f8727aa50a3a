import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AlternativeId, Choice } from '../../../../src/partnership/domain/choice.ts';
import { NO_BALLOT_BOX } from '../../../../src/partnership/domain/choice.ts';
import { countAgain, sameResult } from '../../../../src/capabilities/results/domain/verify-on-load.ts';
import { countVote } from '../../../../src/capabilities/voting/domain/count.ts';
import type { VoteRule } from '../../../../src/agreement/domain/decision-rule.ts';
import type { VoteResult } from '../../../../src/capabilities/voting/domain/result.ts';
import type { ClosedVote } from '../../../../src/capabilities/voting/domain/vote.ts';
import { seeded } from '../../../support/seeded.ts';
import { voted } from '../../../support/voted.ts';
import { property } from '../../../support/property.ts';

const [A, B, C] = ['alternative-1', 'alternative-2', 'alternative-3'] as const;
const { vote: closed } = voted({});

/** Anna, who votes first, has the casting vote. */
function cast(
  rule: VoteRule,
  choices: readonly Choice[],
  alternatives?: readonly AlternativeId[],
): ClosedVote {
  const members = ['anna', ...choices.slice(1).map((_, index) => `m${index}`)];
  return {
    ...closed,
    rule,
    electoralRegister: members.map((member) => ({ member, seat: member, party: 'p' })),
    ballots: new Map(members.flatMap((member, index) => (choices[index] ? [[member, choices[index]]] : []))),
    ...(alternatives && { alternatives: alternatives.map((id) => ({ id, text: id })) }),
    castingVote: { member: 'anna', source: { kind: 'group-decision', decision: '§ 1/2025' } },
  };
}

/** As it would have been counted had nobody had one. */
function withoutCastingVote({ castingVote, ...vote }: ClosedVote): ClosedVote {
  assert.ok(castingVote);
  return vote;
}

const result = (...votes: Parameters<typeof cast>): VoteResult =>
  countVote(cast(...votes), NO_BALLOT_BOX, 'everyone-voted');
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
    assert.deepEqual(became(result({ kind: 'absolute' }, [A, A, B, C], [A, B, C])), ['tied', undefined]);
  });

  property('matters only where there was a tie, and is counted alike by whoever counts again', () => {
    const rules = fc.constantFrom<VoteRule>(
      { kind: 'simple' },
      { kind: 'absolute' },
      { kind: 'unanimous' },
      { kind: 'qualified', numerator: 2, denominator: 3 },
      { kind: 'qualified', numerator: 3, denominator: 5 },
      { kind: 'plurality' },
    );
    const choices = <C extends Choice>(...of: readonly C[]) =>
      fc.array(fc.constantFrom(...of), { minLength: 1, maxLength: 9 });
    const yesNo = fc.tuple(rules, choices<Choice>('yes', 'no', 'abstain'), fc.constant(undefined));
    const ways = fc.constantFrom<VoteRule>({ kind: 'plurality' }, { kind: 'absolute' });
    const among = fc.tuple(ways, choices<Choice>(A, B, C, 'abstain'), fc.constant([A, B, C] as const));
    fc.assert(
      fc.property(fc.oneof(yesNo, among), ([rule, votes, alternatives]) => {
        const vote = cast(rule, votes, alternatives);
        const without = withoutCastingVote(vote);
        const counted = countVote(vote, NO_BALLOT_BOX, 'everyone-voted');
        if (counted.castingVote)
          assert.equal(countVote(without, NO_BALLOT_BOX, 'everyone-voted').outcome, 'tied');
        else assert.deepEqual(counted, countVote(without, NO_BALLOT_BOX, 'everyone-voted'));
        const recused = new Set<string>();
        assert.ok(
          sameResult(
            countAgain({ ...vote, recused, declined: false, cause: 'everyone-voted' }, counted),
            counted,
          ),
        );
      }),
      { numRuns: 2000, ...seeded() },
    );
  });
});
