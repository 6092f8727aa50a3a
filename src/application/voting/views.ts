import type { Source } from '../../domain/agreement.ts';
import type { DecisionNumber } from '../../domain/decision.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Alternative, Choice } from '../../domain/voting/choice.ts';
import type { Outcome, VoteRule } from '../../domain/voting/majority.ts';
import type { ClosingCause, VoteResult } from '../../domain/voting/vote.ts';

export type VotingView =
  VoteFormView | VoteView | ResultView | RecusalFormView | DecisionsView | OpenVotesView;

export interface DecisionLine {
  number: DecisionNumber;
  /** Local calendar day, ISO. */
  date: string;
  question: string;
  outcome: Outcome;
  /** The chair it elected, by name, until and including the local day. */
  elected?: { name: string; until: string };
}

export interface VoteLine {
  vote: string;
  question: string;
  voted: number;
  entitled: number;
}

export interface VoteFormView {
  view: 'vote-form';
  /** The vote that will be opened: pressing the form's button again opens no other. */
  vote: string;
  /** What was typed before a refusal. */
  question: string;
  /** Local calendar day, ISO; empty for none. */
  lastDay: string;
  /** The first day that can be chosen: today, local ISO. */
  today: string;
  problem?: Refusal;
}

export interface VoteView {
  view: 'vote';
  vote: string;
  question: string;
  openedBy: string;
  rule: VoteRule;
  ruleSource: Source;
  /** The last day to vote, local ISO, if the vote closes by itself. */
  lastDay?: string;
  /** If adopted it changes the agreement. */
  amends?: true;
  electors: readonly { name: string; party: string; state: 'voted' | 'waiting' | 'recused' }[];
  /** Set when the vote is closed: the buttons are gone. */
  closed?: { outcome: Outcome; decision: DecisionNumber };
}

export interface ResultView {
  view: 'result';
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
  /** Of a secret vote only who did not vote. */
  names: Readonly<Partial<Record<Choice | 'absent', readonly string[]>>>;
  recusals: readonly { name: string; reason: string }[];
  cause: ClosingCause;
  /** Name of who closed it; undefined when it closed by itself. */
  closedBy?: string;
}

export interface RecusalFormView {
  view: 'recusal-form';
  vote: string;
  question: string;
  /** What was typed before a refusal. */
  reason: string;
  problem?: Refusal;
}

export interface DecisionsView {
  view: 'decisions';
  partnership: string;
  search: string;
  /** Newest first, at most `MOST_DECISIONS_SHOWN`. */
  decisions: readonly DecisionLine[];
  total: number;
}

export const MOST_DECISIONS_SHOWN = 20;

/** Shown for `stäng` when several votes are open: which one? */
export interface OpenVotesView {
  view: 'open-votes';
  votes: readonly VoteLine[];
}

export type VotingMessage =
  | { message: 'ballot-recorded'; choice: Choice }
  | { message: 'ballot-changed'; choice: Choice }
  | { message: 'ballot-unchanged'; choice: Choice }
  | { message: 'vote-opened' }
  | { message: 'vote-closed'; outcome: Outcome; decision: DecisionNumber }
  | { message: 'recusal-recorded' };
