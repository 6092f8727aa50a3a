import type { DecisionNumber } from '../../partnership/domain/decision.ts';

/** What a person has voted, in words for themselves: an alternative, or the proviso of a yes, as somebody wrote it. */
export type Voted = 'yes' | 'no' | 'abstain' | { readonly text: string } | { readonly proviso: string };

/** What a person is told about what they did. */
export type VotingMessage =
  | { message: 'ballot-recorded'; choice: Voted }
  | { message: 'ballot-changed'; choice: Voted }
  | { message: 'last-ballot'; choice: Voted; decision: DecisionNumber }
  | { message: 'everyone-answered'; choice: Voted; seconds: number }
  | { message: 'ballot-unchanged'; choice: Voted }
  | { message: 'ballot-withdrawn' }
  | { message: 'nothing-to-withdraw' }
  | { message: 'vote-withdrawn' }
  | { message: 'missing-called'; names: readonly string[] }
  | { message: 'nobody-missing' }
  | { message: 'form-accepted'; remaining: number }
  | { message: 'form-declined' }
  | { message: 'vote-opened' }
  | { message: 'vote-closed'; decision: DecisionNumber }
  | { message: 'recusal-recorded' }
  | { message: 'proviso-met' }
  | { message: 'vote-reopened' };
