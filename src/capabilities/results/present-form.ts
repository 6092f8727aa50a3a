import type { Named } from '../../partnership/presenting.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { lastDayFields } from '../group-rules/present-last-day.ts';
import { LONGEST_REOPENING_REASON } from '../voting/domain/opening.ts';
import type { ClosedVote } from '../voting/domain/vote.ts';
import type { ResultRequest } from './requests.ts';

export type FilledReopening = Omit<Extract<ResultRequest, { ask: 'reopen-vote' }>, 'ask' | 'earlier'>;

/** As secret as it was. */
export const emptyReopening = ({ secret }: ClosedVote, vote: string): FilledReopening => ({
  vote,
  reason: '',
  secret,
  lastDay: '',
});

/** Asks why the question is to be put again, and how. */
export const presentReopenForm = (
  earlier: ClosedVote,
  filled: FilledReopening,
  shown: Named,
  refusal?: Refusal,
) => ({
  view: 'reopen-form' as const,
  earlier: earlier.id,
  question: earlier.question,
  decision: earlier.decision,
  longest: LONGEST_REOPENING_REASON,
  ...filled,
  ...lastDayFields(filled.lastDay, shown, earlier.forum),
  refusal,
});
