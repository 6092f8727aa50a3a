import { decidedBy } from '../changes/domain/proposing.ts';
import { lastDayFields } from '../group-rules/present-last-day.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import type { Named } from '../../partnership/presenting.ts';
import type { Choice } from '../../partnership/domain/choice.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { MOST_ALTERNATIVES } from '../../partnership/domain/choice.ts';
import { LONGEST_RECUSAL_REASON } from './domain/ballots.ts';
import { LONGEST_ALTERNATIVE, LONGEST_QUESTION } from './domain/opening.ts';
import type { Vote } from './domain/vote.ts';
import type { VotingRequest } from './requests.ts';

/** The forms about votes: what was filled in before, and what was wrong with it. */

export type FilledVote = Required<Omit<Extract<VotingRequest, { ask: 'open-vote' }>, 'ask' | 'strategic'>>;

export const emptyVote = (vote: string): FilledVote => ({
  vote,
  question: '',
  alternatives: [],
  secret: false,
  lastDay: '',
});

/** What forms that open a vote ask about the ballot, filled in as it was; alternatives are folded away while empty. */
export const ballotFields = (alternatives: readonly string[], secret: boolean) => ({
  alternativesShown: alternatives.length > 0,
  alternatives: alternatives.join('\n'),
  longest: MOST_ALTERNATIVES * LONGEST_ALTERNATIVE,
  secret,
});

export const presentVoteForm = (
  { alternatives, secret, lastDay, ...filled }: FilledVote,
  shown: Named,
  forum: string,
  refusal?: Refusal,
) => ({
  view: 'vote-form' as const,
  ...filled,
  longest: LONGEST_QUESTION,
  ballot: ballotFields(alternatives, secret),
  /** Strategic matters are for another forum: whoever puts a question here is asked whether it is one (B-styrgrupp-57). */
  elsewhere: decidedBy(agreementNow(shown), forum, 'strategic-matters'),
  ...lastDayFields(lastDay, shown, forum),
  refusal,
});

export const presentRecusalForm = ({ id, question }: Vote, reason: string, refusal?: Refusal) => ({
  view: 'recusal-form' as const,
  vote: id,
  question,
  reason,
  longest: LONGEST_RECUSAL_REASON,
  refusal,
});

/** Asks somebody who was not there when the vote was opened at a meeting whether they are now. */
export const presentJoining = ({ id, question }: Vote, choice: Choice) => ({
  view: 'join-vote' as const,
  vote: id,
  question,
  choice,
});
