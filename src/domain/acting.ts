/** Who acts and when (UTC, ISO 8601): from the authenticated activity and the clock, never from a card. */
export interface Acting {
  readonly by: string;
  readonly at: string;
}

/** Who acts when time itself does: in the place of a member id, which is never this. */
export const CLOCK = 'clock';
