import type { Source } from '../../agreement/domain/profile.ts';
import type { DecisionNumber } from '../../partnership/domain/decision.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Outcome } from '../../partnership/domain/outcome.ts';
import type { Voted, VoteView } from './vote-view.ts';

export type VotingView = VoteFormView | VoteView | CloseVoteView | RecusalFormView | OpenVotesView;

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
  /** By field; those after the last that was filled in may be missing. */
  alternatives: readonly string[];
  secret: boolean;
  written: boolean;
  /** Local calendar day, ISO; empty for none. */
  lastDay: string;
  /** The first day that can be chosen: today, local ISO. */
  today: string;
  problem?: Refusal;
}

/** Asks whether to close a vote in which somebody has still to vote. */
export interface CloseVoteView {
  view: 'close-vote';
  vote: string;
  question: string;
  voted: number;
  entitled: number;
  /** Names of those who have not voted; before a written vote's form is accepted by all, of those who have not. */
  waiting: readonly string[];
  /** What closing now means for the result. */
  consequence:
    | { kind: 'form-not-accepted' | 'nobody-voted' | 'shows-the-ballot' | 'votes-cast' | 'electors' }
    | { kind: 'not-quorate'; least: number; source: Source };
}

export interface RecusalFormView {
  view: 'recusal-form';
  vote: string;
  question: string;
  /** What was typed before a refusal. */
  reason: string;
  problem?: Refusal;
}

/** Shown for `stäng` when several votes are open: which one? */
export interface OpenVotesView {
  view: 'open-votes';
  votes: readonly VoteLine[];
}

export type VotingMessage =
  | { message: 'ballot-recorded'; choice: Voted }
  | { message: 'ballot-changed'; choice: Voted }
  | { message: 'last-ballot'; choice: Voted; decision: DecisionNumber }
  | { message: 'ballot-unchanged'; choice: Voted }
  | { message: 'form-accepted'; remaining: number }
  | { message: 'form-declined' }
  | { message: 'vote-opened' }
  | { message: 'vote-closed'; outcome: Outcome; decision: DecisionNumber }
  | { message: 'recusal-recorded' }
  | { message: 'vote-reopened' };
