import type { Urn } from './choice.ts';

/** Who acts and when (UTC, ISO 8601): from the authenticated activity and the clock, never from a card. */
export interface Acting {
  readonly by: string;
  readonly at: string;
  /** For the ballots of secret votes; absent: none can be sealed or opened. */
  readonly urn?: Urn;
}

/** Who acts when time itself does: in the place of a member id, which is never this. */
export const CLOCK = 'clock';
