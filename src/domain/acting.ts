/** Who acts and when (UTC, ISO 8601): from the authenticated activity and the clock, never from a card. */
export interface Acting {
  readonly by: string;
  readonly at: string;
}
