import assert from 'node:assert/strict';
import type { Source } from '../../../../src/agreement/domain/profile.ts';
import { given } from '../../../support/given.ts';
import {
  openedBefore,
  ANNA,
  BENGT,
  cast,
  CECILIA,
  closingIn,
  DAVID,
  EVA,
  forum,
  groupOf,
  openVote,
  played,
} from './group.ts';

const clause: Source = { kind: 'clause', section: '7', quote: 'två tredjedelar' };
const decision: Source = { kind: 'group-decision', decision: '§ 3/2025' };

describe('a vote with alternatives', () => {
  const alternatives = ['Röd', 'Grön', '', ' Blå '];

  it('keeps them as typed, without empty ones, and chooses the one with most votes by the product’s own rule', () => {
    const { facts } = played(groupOf(), [ANNA, openVote({ alternatives })]);
    const [opened] = facts;
    assert.ok(opened?.type === 'voteOpened');
    assert.deepEqual(opened.alternatives, [
      { id: 'alternative-1', text: 'Röd' },
      { id: 'alternative-2', text: 'Grön' },
      { id: 'alternative-3', text: 'Blå' },
    ]);
    assert.deepEqual([opened.rule, opened.ruleSource], [{ kind: 'plurality' }, { kind: 'default' }]);
  });

  it('takes its own rule where the group has decided on one, or what its absolute majority means', () => {
    const ruleOf = (rules: Parameters<typeof groupOf>[0]) => {
      const [opened] = played(groupOf(rules), [ANNA, openVote({ alternatives })]).facts;
      assert.ok(opened?.type === 'voteOpened');
      return [opened.rule, opened.ruleSource];
    };
    assert.deepEqual(ruleOf({ alternativesRule: { value: 'absolute', source: decision } }), [
      { kind: 'absolute' },
      decision,
    ]);
    assert.deepEqual(ruleOf({ decisionRule: { value: { kind: 'absolute' }, source: clause } }), [
      { kind: 'absolute' },
      clause,
    ]);
  });

  it('is refused', () => {
    const group = given(...groupOf());
    const refused = (given: string[], code: object): void =>
      group.when(ANNA, openVote({ alternatives: given })).refused(code as never);
    refused(['Röd'], { code: 'alternatives-too-few', least: 2 });
    refused(['a', 'b', 'c', 'd', 'e', 'f', 'g'], { code: 'alternatives-too-many', most: 6 });
    refused(['Röd', 'röd '], { code: 'alternatives-alike' });
    refused(['x'.repeat(151), 'y'], { code: 'alternative-too-long', longest: 150 });
    refused(['Gäller 19890201-3286', 'y'], { code: 'contains-personal-identity-number' });
    const twoThirds = { kind: 'qualified', numerator: 2, denominator: 3 } as const;
    given(...groupOf({ decisionRule: { value: twoThirds, source: clause } }))
      .when(ANNA, openVote({ alternatives }))
      .refused({ code: 'alternatives-need-a-rule', source: clause });
    group
      .when(ANNA, openVote({ alternatives, effect: { kind: 'amend-agreement' } }))
      .refused({ code: 'alternatives-not-here' });
  });

  it('takes one of its own for an answer, and yes and no only where there are none', () => {
    const open = given(...played(groupOf(), [ANNA, openVote({ alternatives })]).happened);
    open.when(BENGT, cast('yes')).refused({ code: 'not-an-answer' });
    open.when(BENGT, cast('alternative-4')).refused({ code: 'not-an-answer' });
    assert.ok(open.when(BENGT, cast('abstain')).accepted);
    given(...played(groupOf(), [ANNA, openVote()]).happened)
      .when(BENGT, cast('alternative-1'))
      .refused({ code: 'not-an-answer' });
  });

  it('goes to a second round between the two with most votes, under the register and rule of the first', () => {
    const absolute = groupOf({ alternativesRule: { value: 'absolute', source: decision } });
    const { last, happened } = played(
      absolute,
      [ANNA, openVote({ alternatives })],
      [ANNA, { type: 'declareRecusal', forum, vote: 'v1', reason: 'släkt' }],
      [BENGT, cast('alternative-1')],
      [CECILIA, cast('alternative-1')],
      [DAVID, cast('alternative-3')],
      [EVA, cast('abstain')],
    );
    assert.equal(closingIn(last).result.outcome, 'second-round');
    const second = last.find((fact) => fact.type === 'voteOpened');
    assert.deepEqual(
      [second?.vote, second?.alternatives, second?.earlier, second?.rule, second?.recusals],
      [
        'v1.2',
        [
          { id: 'alternative-1', text: 'Röd' },
          { id: 'alternative-3', text: 'Blå' },
        ],
        { vote: 'v1' },
        { kind: 'absolute' },
        [{ member: ANNA, reason: 'släkt' }],
      ],
    );
    given(...happened)
      .when(BENGT, cast('alternative-2', 'v1.2'))
      .refused({ code: 'not-an-answer' });
    given(...happened)
      .when(ANNA, cast('alternative-1', 'v1.2'))
      .refused({ code: 'recused' });
    const { last: closed } = played(
      happened,
      [BENGT, cast('alternative-1', 'v1.2')],
      [CECILIA, cast('alternative-1', 'v1.2')],
      [DAVID, cast('alternative-1', 'v1.2')],
      [EVA, cast('alternative-3', 'v1.2')],
    );
    const { result, decision: number } = closingIn(closed);
    assert.deepEqual([result.outcome, number.number], ['adopted', 2]);
  });

  it('gives the second round as many days as the first', () => {
    const absolute = groupOf({ alternativesRule: { value: 'absolute', source: decision } });
    const { last } = played(
      absolute,
      [ANNA, openedBefore({ alternatives, lastDay: '2025-02-16' })],
      [BENGT, cast('alternative-1')],
      [CECILIA, cast('alternative-1')],
      [DAVID, cast('alternative-2')],
      ['clock', { type: 'tick' }, '2025-02-17T11:00:00.000Z'],
    );
    assert.equal(closingIn(last).cause, 'deadline');
    const second = last.find((fact) => fact.type === 'voteOpened');
    assert.equal(second?.deadline, '2025-02-21T22:59:59.999Z');
  });

  it('lets the second round last to the day after, when the first ended on the day it was opened', () => {
    const absolute = groupOf({ alternativesRule: { value: 'absolute', source: decision } });
    const { last } = played(
      absolute,
      [ANNA, openedBefore({ alternatives, lastDay: '2025-02-12' })],
      [BENGT, cast('alternative-1')],
      [CECILIA, cast('alternative-2')],
      ['clock', { type: 'tick' }, '2025-02-13T07:00:00.000Z'],
    );
    const second = last.find((fact) => fact.type === 'voteOpened');
    assert.equal(second?.deadline, '2025-02-14T22:59:59.999Z');
  });
});
