import assert from 'node:assert/strict';
import { consequence } from '../../../src/capabilities/results/explaining.ts';
import type { VoteEffect } from '../../../src/capabilities/group-rules/domain/effect.ts';
import type { Resting } from '../../../src/partnership/domain/decision.ts';
import { adopted, closedVoteIn, FOUR, groupOf, opening, silent } from '../../support/played-votes.ts';

/** "What is decided while a party is not there rests": nothing follows from it before it is in effect. */

const first = adopted(groupOf(FOUR, silent).at('2025-03-03'), opening({ vote: 'first' }));
const decision = { year: 2025, number: 1 };
const effects: Readonly<Record<string, VoteEffect>> = {
  'result.next.amend-agreement': { kind: 'amend-agreement' },
  'result.next.set-rule': { kind: 'set-rule', rule: { setting: 'quorum', value: { least: 2 } } },
  'result.next.revoke': { kind: 'revoke', decision },
  'result.next.replace': { kind: 'revoke', decision, replacedBy: 'Vi ses på torsdagar.' },
};

/** What is said to follow, of a decision that rests so. */
function saidOf(effect: VoteEffect, resting?: Pick<Resting, 'ended'>): string | undefined {
  const play = adopted(first, opening({ effect }));
  const without = { parties: ['vuxenskolan'], accepted: [], needsYes: false, toldAt: new Map() };
  const decisions = play.state.decisions.map((one) => ({
    ...one,
    ...(resting && { resting: { ...without, ...resting } }),
  }));
  return consequence(closedVoteIn(play), { ...play.state, decisions })?.say;
}

describe('what follows from an adopted decision', () => {
  for (const [say, effect] of Object.entries(effects)) {
    it(`is said when it is in effect: ${say}`, () => {
      const at = '2025-03-20T12:00:00Z';
      assert.equal(saidOf(effect), say);
      assert.equal(saidOf(effect, { ended: { cause: 'silence', at } }), say);
      assert.equal(saidOf(effect, {}), undefined);
      assert.equal(saidOf(effect, { ended: { cause: 'taken-up-again', at } }), undefined);
    });
  }
});
