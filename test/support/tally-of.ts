import assert from 'node:assert/strict';
import type { Tally } from '../../src/domain/voting/majority.ts';
import type { VoteResult } from '../../src/domain/voting/vote.ts';

/** The numbers of a vote with yes and no. */
export function tallyOf(result: VoteResult | undefined): Tally {
  assert.ok(result && 'tally' in result, 'the result is one of yes and no');
  return result.tally;
}
