import type { Choice } from '../../domain/voting/choice.ts';

export type VotingRequest =
  | { ask: 'vote-form' }
  | {
      ask: 'open-vote';
      question: string;
      vote?: string;
      alternatives?: readonly string[];
      secret?: boolean;
      written?: boolean;
      lastDay?: string;
    }
  | { ask: 'close' }
  | { ask: 'decisions'; search: string }
  | { ask: 'cast-ballot'; vote: string; choice: Choice }
  | { ask: 'recusal-form'; vote: string }
  | { ask: 'declare-recusal'; vote: string; reason: string }
  | { ask: 'show-vote'; vote: string }
  | { ask: 'close-vote'; vote: string }
  | { ask: 'own-vote'; vote: string }
  | { ask: 'answer-form'; vote: string; accept: boolean };
