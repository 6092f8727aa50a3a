import type { BallotBox } from './choice.ts';

/** The person who acts, and when (UTC, ISO 8601): from the authenticated activity and the clock, never from a card. */
export interface Actor {
  readonly by: string;
  readonly at: string;
  /** For the ballots of secret votes; absent: none can be sealed or opened. */
  readonly ballotBox?: BallotBox;
}

/** In place of a member id when time itself acts. No member id is ever this. */
export const CLOCK = 'clock';
