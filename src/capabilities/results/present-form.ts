import { localDay } from '../../partnership/domain/calendar.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { ClosedVote } from '../voting/domain/vote.ts';
import type { ReopenFormView } from './views.ts';

export type FilledReopening = Pick<ReopenFormView, 'reason' | 'secret' | 'written' | 'lastDay' | 'vote'>;

/** As secret as it was; in writing only if somebody asks for it, for that may be what did not work. */
export const emptyReopening = ({ secret }: ClosedVote, vote: string): FilledReopening => ({
  vote,
  reason: '',
  secret,
  written: false,
  lastDay: '',
});

export const presentReopenForm = (
  earlier: ClosedVote,
  filled: FilledReopening,
  now: Date,
  problem?: Refusal,
): ReopenFormView => ({
  view: 'reopen-form',
  earlier: earlier.id,
  question: earlier.question,
  decision: earlier.decision,
  ...filled,
  today: localDay(now.toISOString()),
  ...(problem && { problem }),
});
