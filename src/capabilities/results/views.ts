import type { Source } from '../../agreement/domain/profile.ts';
import type { DecisionNumber } from '../../partnership/domain/decision.ts';
import type { DecisionsView } from './decisions-view.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Alternative, AlternativeId, Choice } from '../../partnership/domain/choice.ts';
import type { ResultRemark } from '../voting/domain/count.ts';
import type { VoteEffect } from '../group-rules/domain/effect.ts';
import type { VoteRule } from '../../agreement/domain/decision-rule.ts';
import type { ClosingCause, VoteResult } from '../voting/domain/vote.ts';

export type ResultsView = ResultView | ReopenFormView | DecisionsView;

/** Another round of the same question. Without a decision it is still open. */
export interface OtherRound {
  kind: 'second-round' | 'reopened';
  decision?: DecisionNumber;
  /** Why the question was put again; a second round needs no reason. */
  reason?: string;
}

export interface ResultView {
  view: 'result';
  vote: string;
  question: string;
  decision: DecisionNumber;
  /** Local calendar day, ISO. */
  date: string;
  result: VoteResult;
  rule: VoteRule;
  ruleSource: Source;
  /** The clause that sends a tied matter to dialogue. */
  disputeSource: Source;
  /** Absent for a vote with yes and no. */
  alternatives?: readonly Alternative[];
  secret: boolean;
  /** Of a secret vote only who did not vote. */
  names: Readonly<Partial<Record<Choice | 'absent', readonly string[]>>>;
  /** Everybody who could vote, before recusals. */
  register: readonly string[];
  substitutes: readonly { name: string; servesFor: string }[];
  recusals: readonly { name: string; reason: string }[];
  remark?: ResultRemark;
  quorum?: { tookPart: number; least: number; source: Source };
  /** Who has it; `choice` where it settled a tie. */
  castingVote?: { name: string; source: Source; choice?: 'yes' | 'no' | AlternativeId };
  /** Of a vote in writing: who did not accept that form, and who had not answered. */
  form?: { declined: readonly string[]; unanswered: readonly string[] };
  effect?: VoteEffect['kind'];
  /** The round before this one, and the one after it. */
  earlier?: OtherRound;
  next?: OtherRound;
  cause: ClosingCause;
  /** Name of who closed it; undefined when it closed by itself. */
  closedBy?: string;
  /** Whether the question can be put again. */
  reopenable: boolean;
  /** The meeting that goes on, while a reservation can be made there against the decision. */
  reservableAt?: string;
}

/** Asks why the question is to be put again, and how. */
export interface ReopenFormView {
  view: 'reopen-form';
  /** The vote that is put again, and the one that will be opened: sending the form twice opens one. */
  earlier: string;
  vote: string;
  question: string;
  decision: DecisionNumber;
  /** What was filled in before a refusal. */
  reason: string;
  secret: boolean;
  written: boolean;
  /** Local calendar day, ISO; empty for none. */
  lastDay: string;
  /** The first day that can be chosen: today, local ISO. */
  today: string;
  problem?: Refusal;
}
