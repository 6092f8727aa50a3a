import assert from 'node:assert/strict';
import type { Source } from '../../../../src/agreement/domain/profile.ts';
import { given } from '../../../support/given.ts';
import {
  ANNA,
  BENGT,
  cast,
  CECILIA,
  close,
  DAVID,
  groupOf,
  openedBefore,
  openVote,
  played,
} from '../../voting/domain/group.ts';

const clause: Source = { kind: 'clause', section: '7', quote: 'två tredjedelar' };

describe('a rule of the group’s own', () => {
  const rule = { setting: 'quorum', value: { least: 4 } } as const;
  const propose = (about: object) => openVote({ effect: { kind: 'set-rule', rule: about as typeof rule } });
  const proposedBefore = (vote = 'v1') => openedBefore({ vote, effect: { kind: 'set-rule', rule } });

  it('holds from the decision that adopted it, which is its source from then on', () => {
    const { happened, last } = played(
      groupOf({}, [ANNA, BENGT, CECILIA, DAVID]),
      [ANNA, proposedBefore()],
      [ANNA, cast('yes')],
      [ANNA, close()],
      [ANNA, openVote({ vote: 'v2' })],
    );
    const [opened] = last;
    assert.ok(opened?.type === 'voteOpened');
    assert.deepEqual(opened.quorum, {
      least: 4,
      of: 4,
      source: { kind: 'group-decision', decision: '§ 1/2025' },
    });
    const { last: without } = played(
      happened.slice(0, -1),
      [ANNA, openVote({ vote: 'v2', effect: { kind: 'set-rule', rule: { ...rule, value: null } } })],
      [ANNA, cast('yes', 'v2')],
      [BENGT, cast('yes', 'v2')],
      [CECILIA, cast('yes', 'v2')],
      [DAVID, cast('yes', 'v2')],
      [ANNA, openVote({ vote: 'v3' })],
    );
    assert.ok(without[0]?.type === 'voteOpened' && !('quorum' in without[0]));
  });

  it('does not hold when it was not adopted', () => {
    const { facts } = played(groupOf(), [ANNA, proposedBefore()], [ANNA, cast('no')], [ANNA, close()]);
    assert.ok(!facts.some(({ type }) => type === 'groupRuleSet'));
  });

  it('is not voted on when it holds already by a decision, nor taken away where there is none', () => {
    const decision: Source = { kind: 'group-decision', decision: '§ 3/2025' };
    const qualified = { kind: 'qualified', numerator: 2, denominator: 3 } as const;
    const decided = given(
      ...groupOf({
        quorum: { value: { least: 4 }, source: decision },
        decisionRule: { value: { denominator: 3, kind: 'qualified', numerator: 2 }, source: decision },
      }),
    );
    decided.when(ANNA, propose(rule)).refused({ code: 'rule-holds-already', source: decision });
    decided
      .when(ANNA, propose({ setting: 'decisionRule', value: qualified }))
      .refused({ code: 'rule-holds-already', source: decision });
    assert.ok(decided.when(ANNA, propose({ ...rule, value: { least: 3 } })).accepted);
    given(...groupOf())
      .when(ANNA, propose({ ...rule, value: null }))
      .refused({ code: 'no-rule-to-remove' });
    // The product's own rule is no decision: the group may make it its own.
    assert.ok(
      given(...groupOf()).when(ANNA, propose({ setting: 'decisionRule', value: { kind: 'simple' } }))
        .accepted,
    );
  });

  it('is not put again when it has been decided on otherwise meanwhile', () => {
    const { happened } = played(
      groupOf(),
      [ANNA, proposedBefore()],
      [ANNA, cast('no')],
      [ANNA, close()],
      [ANNA, proposedBefore('v2')],
      [ANNA, cast('yes', 'v2')],
      [ANNA, close('v2')],
    );
    given(...happened)
      .when(ANNA, { type: 'reopenVote', forum: 'styrgrupp', vote: 'v3', earlier: 'v1', reason: 'Igen' })
      .refused({ code: 'rule-holds-already', source: { kind: 'group-decision', decision: '§ 2/2025' } });
  });

  it('is refused where the agreement has the rule, nobody is chair, or nobody could ever be enough', () => {
    const change = { setting: 'decisionRule', value: { kind: 'absolute' } };
    given(...groupOf({ decisionRule: { value: { kind: 'simple' }, source: clause } }))
      .when(ANNA, propose(change))
      .refused({ code: 'rule-is-in-the-agreement', source: clause });
    assert.ok(given(...groupOf()).when(ANNA, propose(change)).accepted); // N: the agreement has no rule
    given(...groupOf())
      .when(ANNA, propose({ setting: 'castingVote', value: 'chair' }))
      .refused({ code: 'casting-vote-needs-a-chair' });
    given(...groupOf())
      .when(ANNA, propose({ setting: 'quorum', value: { least: 6 } }))
      .refused({ code: 'quorum-too-large', most: 5 });
  });
});
