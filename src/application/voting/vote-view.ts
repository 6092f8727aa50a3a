import type { Source } from '../../domain/agreement.ts';
import type { DecisionNumber } from '../../domain/decision.ts';
import type { Alternative } from '../../domain/voting/choice.ts';
import type { VoteEffect } from '../../domain/voting/effect.ts';
import type { Outcome, VoteRule } from '../../domain/voting/majority.ts';
import type { OtherRound } from './result-views.ts';

/** The vote's card: who has voted, never how. Whose answer it is, if it is shown to one person, stands in `own`. */
export interface VoteView {
  view: 'vote';
  vote: string;
  question: string;
  openedBy: string;
  /** Absent: yes or no. */
  alternatives?: readonly Alternative[];
  rule: VoteRule;
  ruleSource: Source;
  quorum?: { least: number; source: Source };
  castingVote?: { name: string; source: Source };
  secret: boolean;
  /** In writing: `accepting` until everybody has accepted that form. */
  written?: 'accepting' | 'accepted';
  /** If adopted it changes the agreement, or sets a rule of the group's own. */
  effect?: VoteEffect['kind'];
  /** The round before. */
  earlier?: OtherRound;
  /** The last day to vote, local ISO, if the vote closes by itself. */
  lastDay?: string;
  electors: readonly VoteElector[];
  /** Set when the vote is closed: the buttons are gone. */
  closed?: { outcome: Outcome; decision: DecisionNumber };
  /** How it stands for the one person who sees this card. */
  own?: OwnVote;
  /** Teams' ids of those for whom Teams fetches a card of their own. */
  refreshFor: readonly string[];
}

export interface VoteElector {
  name: string;
  party: string;
  /** `accepted`: that the vote is in writing; the person has not voted. */
  state: 'voted' | 'waiting' | 'recused' | 'accepted';
  /** The representative in whose place the person votes. */
  servesFor?: string;
}

export type OwnVote =
  | { state: 'voted'; answer?: Answer }
  | { state: 'waiting' | 'accepted' | 'yet-to-accept' | 'recused' | 'not-an-elector' };

/** What somebody voted, with the alternative in its own words. */
export type Answer = { choice: 'yes' | 'no' | 'abstain' } | { alternative: string };

/** Teams fetches a card for at most so many people. */
export const MOST_REFRESHED = 60;
