import type { Source } from '../../agreement/domain/profile.ts';
import type { DecisionNumber } from '../../partnership/domain/decision.ts';
import type { Alternative } from '../../partnership/domain/choice.ts';
import type { VoteEffect } from '../group-rules/domain/effect.ts';
import type { VoteRule } from '../../agreement/domain/decision-rule.ts';
import type { Outcome } from '../../partnership/domain/outcome.ts';

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

/** The vote's card: who has voted, never how. */
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
  /** What it brings about if it is adopted, beside the decision. */
  effect?: VoteEffect['kind'];
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
