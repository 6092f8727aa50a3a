import type { BallotBox } from './choice.ts';

/** Who acts and when (UTC, ISO 8601): from the authenticated activity and the clock, never from a card. */
export interface Actor {
  readonly by: string;
  readonly at: string;
  /** For the ballots of secret votes; absent: none can be sealed or opened. */
  readonly ballotBox?: BallotBox;
}

/** Who acts when time itself does: in the place of a member id, which is never this. */
export const CLOCK = 'clock';
