import type { Choice } from '../../domain/voting/choice.ts';

export type VotingRequest =
  | { ask: 'vote-form' }
  | { ask: 'open-vote'; question: string; vote?: string; lastDay?: string }
  | { ask: 'close' }
  | { ask: 'decisions'; search: string }
  | { ask: 'cast-ballot'; vote: string; choice: Choice }
  | { ask: 'recusal-form'; vote: string }
  | { ask: 'declare-recusal'; vote: string; reason: string }
  | { ask: 'show-vote'; vote: string }
  | { ask: 'answer-form'; vote: string; accept: boolean }
  | { ask: 'close-vote'; vote: string }
  | { ask: 'show-result'; vote: string }
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
