export type ResultRequest =
  | { ask: 'decisions'; search: string }
  | { ask: 'reopen-form'; vote: string }
  | {
      ask: 'reopen-vote';
      /** The closed vote, and the one to be opened. */
      earlier: string;
      vote: string;
      reason: string;
      secret: boolean;
      written: boolean;
      lastDay?: string;
    };
