import type { BallotBox } from './choice.ts';

/** The person who acts, and when (UTC, ISO 8601): from the authenticated activity and the clock, never from a card. */
export interface Actor {
  readonly by: string;
  readonly at: string;
  /** For the ballots of secret votes; absent: none can be sealed or opened. */
  readonly ballotBox?: BallotBox;
  /** Absent: votes wait for nothing. */
  readonly waits?: VoteWaits;
}

/** How long votes wait before they close, in seconds. */
export interface VoteWaits {
  /** After the last answer: at a meeting, and outside one. */
  readonly atMeeting: number;
  readonly outside: number;
  /** From the call for those missing until whoever leads the meeting may close without them. */
  readonly call: number;
}

/** In place of a member id when time itself acts. No member id is ever this. */
export const CLOCK = 'clock';
