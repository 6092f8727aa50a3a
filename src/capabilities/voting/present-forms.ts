import { localDay } from '../../partnership/domain/calendar.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Vote } from './domain/vote.ts';
import type { RecusalFormView, VoteFormView } from './views.ts';

/** The forms about votes: what was filled in before, and what was wrong with it. */

export type FilledVote = Omit<VoteFormView, 'view' | 'today' | 'problem'>;

export const emptyVote = (vote: string): FilledVote => ({
  vote,
  question: '',
  alternatives: [],
  secret: false,
  written: false,
  lastDay: '',
});

export const presentVoteForm = (filled: FilledVote, now: Date, problem?: Refusal): VoteFormView => ({
  view: 'vote-form',
  ...filled,
  today: localDay(now.toISOString()),
  ...(problem && { problem }),
});

export const presentRecusalForm = (
  { id, question }: Vote,
  reason: string,
  problem?: Refusal,
): RecusalFormView => ({
  view: 'recusal-form',
  vote: id,
  question,
  reason,
  ...(problem && { problem }),
});
