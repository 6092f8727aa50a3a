import type { Choice } from '../../partnership/domain/choice.ts';

/** What forms that open a vote ask about the ballot. Alternatives as typed, in their fields' order; none: yes or no. */
export interface BallotFields {
  alternatives?: readonly string[];
  secret?: boolean;
}

/** A meeting that goes on has to do with these, so it is the meetings that answer them. */
export type VoteAtMeetingRequest = Extract<VotingRequest, { ask: 'close' | 'close-vote' | 'show-result' }>;

export type VotingRequest =
  | { ask: 'vote-form' }
  | ({
      ask: 'open-vote';
      question: string;
      vote?: string;
      written?: boolean;
      lastDay?: string;
    } & BallotFields)
  | { ask: 'close' }
  | { ask: 'cast-ballot'; vote: string; choice: Choice }
  | { ask: 'recusal-form'; vote: string }
  | { ask: 'declare-recusal'; vote: string; reason: string }
  | { ask: 'show-vote'; vote: string }
  | { ask: 'own-vote'; vote: string }
  | { ask: 'answer-form'; vote: string; accept: boolean }
  /** `confirmed`: the person has been told who has not voted. */
  | { ask: 'close-vote'; vote: string; confirmed?: boolean }
  | { ask: 'show-result'; vote: string };
