export type MinutesRequest =
  /** Without a meeting: the latest. `page` from 0. */
  { ask: 'minutes'; meeting?: string; page?: number } | { ask: 'approve-minutes'; meeting: string };
