import assert from 'node:assert/strict';
import type { Tally } from '../../src/capabilities/voting/domain/result.ts';
import type { VoteResult, YesNoResult } from '../../src/capabilities/voting/domain/result.ts';

export function yesNo(result: VoteResult | undefined): YesNoResult {
  assert.ok(result && 'tally' in result, 'the result is one of yes and no');
  return result;
}

/** The numbers of a vote with yes and no. */
export const tallyOf = (result: VoteResult | undefined): Tally => yesNo(result).tally;
