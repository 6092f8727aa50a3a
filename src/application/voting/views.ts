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

/** What a person has voted, in words for themselves: an alternative as somebody wrote it. */
export type Voted = 'yes' | 'no' | 'abstain' | { readonly text: string };

/** How the vote stands for one person. Before a vote in writing begins: whether they have accepted that form. */
export type OwnVote =
  /** Without `choice` in a secret vote: only that the person has voted. */
  | { state: 'voted'; choice?: Voted }
  | { state: 'not-voted' | 'accepted' | 'not-accepted' | 'recused' | 'not-an-elector' };

export interface ElectorLine {
  name: string;
  party: string;
  /** The representative in whose place a substitute votes. */
  servesFor?: string;
  /** `accepted`, `declined`: before a vote in writing begins. */
  state: 'voted' | 'accepted' | 'declined' | 'waiting' | 'recused';
}

export interface VoteView {
  view: 'vote';
  vote: string;
  question: string;
  openedBy: string;
  rule: VoteRule;
  ruleSource: Source;
  /** Absent: yes or no. */
  alternatives?: readonly Alternative[];
  quorum?: { least: number; source: Source };
  /** Who has it, by name. */
  castingVote?: { name: string; source: Source };
  secret: boolean;
  /** In writing, outside a meeting: `accepting` until every elector has accepted that form. */
  written?: 'accepting' | 'accepted';
  /** The round before this one; without a reason: this is the second round of a vote with alternatives. */
  earlier?: { decision: DecisionNumber; reason?: string };
  /** The last day to vote, local ISO, if the vote closes by itself. */
  lastDay?: string;
  electors: readonly ElectorLine[];
  /** The person who alone sees the card; absent on the card that all share. */
  own?: OwnVote;
  /** Teams ids of those to whom Teams shows a card of their own. */
  ownFor: readonly string[];
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
  | { message: 'ballot-recorded'; choice: Voted }
  | { message: 'ballot-changed'; choice: Voted }
  | { message: 'ballot-unchanged'; choice: Voted }
  | { message: 'vote-opened' }
  | { message: 'vote-closed'; outcome: Outcome; decision: DecisionNumber }
  | { message: 'recusal-recorded' }
  | { message: 'form-accepted'; remaining: number }
  | { message: 'form-declined' };
