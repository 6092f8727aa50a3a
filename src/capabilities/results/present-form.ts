import { localDay } from '../../partnership/domain/calendar.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { LONGEST_REOPENING_REASON } from '../voting/domain/opening.ts';
import type { ClosedVote } from '../voting/domain/vote.ts';
import type { ResultRequest } from './requests.ts';

export type FilledReopening = Omit<Extract<ResultRequest, { ask: 'reopen-vote' }>, 'ask' | 'earlier'>;

/** As secret as it was; in writing only if somebody asks for it, for that may be what did not work. */
export const emptyReopening = ({ secret }: ClosedVote, vote: string): FilledReopening => ({
  vote,
  reason: '',
  secret,
  written: false,
  lastDay: '',
});

/** Asks why the question is to be put again, and how. */
export const presentReopenForm = (
  earlier: ClosedVote,
  filled: FilledReopening,
  now: Date,
  refusal?: Refusal,
) => ({
  view: 'reopen-form' as const,
  earlier: earlier.id,
  question: earlier.question,
  decision: earlier.decision,
  longest: LONGEST_REOPENING_REASON,
  ...filled,
  today: localDay(now.toISOString()),
  refusal,
});
