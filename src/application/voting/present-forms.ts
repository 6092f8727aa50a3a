import { localDay } from '../../domain/calendar.ts';
import type { AgreementForum } from '../../domain/agreement.ts';
import type { Registered } from '../../domain/partnership.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { GroupSetting } from '../../domain/voting/effect.ts';
import type { TypedRule } from '../../domain/voting/typed-rule.ts';
import type { ClosedVote, Vote } from '../../domain/voting/vote.ts';
import type { ReopenFormView } from './result-views.ts';
import { presentRule } from './rules-present.ts';
import type { RuleFormView } from './rules-views.ts';
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

export interface FilledRule extends TypedRule {
  readonly setting: GroupSetting;
  readonly vote: string;
  readonly lastDay: string;
}

export const emptyRule = (setting: GroupSetting, vote: string): FilledRule => ({
  setting,
  vote,
  choice: '',
  number: '',
  share: '',
  lastDay: '',
});

/** @param rules what the agreement, with what the forum has decided, says of the forum */
export const presentRuleForm = (
  { forums }: Pick<Registered, 'forums'>,
  rules: AgreementForum,
  { setting, vote, lastDay, ...typed }: FilledRule,
  now: Date,
  problem?: Refusal,
): RuleFormView => ({
  view: 'rule-form',
  vote,
  now: presentRule(rules, setting),
  typed,
  representatives: forums.get(rules.id)?.seats.length ?? 0,
  lastDay,
  today: localDay(now.toISOString()),
  ...(problem && { problem }),
});
