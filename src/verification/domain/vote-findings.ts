import type { DecisionNumber } from '../../partnership/domain/decision.ts';
import type { VoteResult } from '../../capabilities/voting/domain/result.ts';

/** Why a ballot or a recusal does not count. */
export type NotEntitled = 'outside-register' | 'recused' | 'last-day-passed';

/** What is wrong with a vote as the journal has it, at commit `seq`. The codes are stable. */
export type VoteFinding = { readonly seq: number; readonly vote: VoteLabel } & (
  | OpeningFinding
  | { readonly code: 'result-differs'; readonly recorded: VoteResult; readonly recounted: VoteResult }
  | { readonly code: 'ballot-not-valid' | 'recusal-not-valid'; readonly why: NotEntitled }
  /** A ballot says that it replaces an earlier one where there is none, or the reverse. */
  | { readonly code: 'ballot-out-of-order'; readonly replaces: boolean }
  /** It is none of the answers the vote asks for, or not sealed in a secret vote, or the reverse. */
  | { readonly code: 'ballot-of-another-kind' }
  /** Somebody is added to the register whose seat, or who, is in it already. */
  | { readonly code: 'elector-joined-twice' }
  /** Before everybody had accepted that the matter be decided in writing. */
  | { readonly code: 'ballot-before-acceptance' }
  /** A rule of the group's own, without a vote that was adopted and asked for it. */
  | { readonly code: 'rule-not-decided' }
  /** A change of the agreement, in the same way. */
  | { readonly code: 'amendment-not-decided' }
  /** An earlier decision is revoked or replaced, in the same way. */
  | { readonly code: 'revocation-not-decided' }
  /** What a yes was subject to is said to be decided, of a vote that has no such yes or was not adopted. */
  | { readonly code: 'proviso-not-given' }
  | { readonly code: 'vote-not-opened' | 'vote-opened-twice' | 'vote-changed-after-closing' }
  | { readonly code: 'vote-closed-twice'; readonly again: DecisionNumber }
);

/** The vote was not opened as seats, attendance, agreement and decisions were at that moment. */
export type OpeningFinding =
  /** Whom the register has too many, and whom it lacks: each a seat and the id of who votes for it. */
  | {
      readonly code: 'register-differs';
      readonly extra: readonly string[];
      readonly missing: readonly string[];
    }
  | { readonly code: 'rule-differs' | 'quorum-differs' | 'casting-vote-differs' }
  /** By an earlier version of the fact than a vote before it, so that what protects everybody is not said. */
  | { readonly code: 'opened-as-before' }
  /** `atMeeting`: as recorded. */
  | { readonly code: 'procedure-differs'; readonly atMeeting: boolean }
  /** A yes of every party is, or is not, asked for, against what the question takes. `asked`: as recorded. */
  | { readonly code: 'every-party-differs'; readonly asked: boolean }
  /** It was in the notice in good time, or not, against what people had been told. `said`: as recorded, that it was not. */
  | { readonly code: 'unannounced-differs'; readonly said: boolean }
  /** Outside a meeting, with no last day, or with one before everybody had had their time to answer. Local days, ISO. */
  | { readonly code: 'last-day-missing'; readonly earliest: string }
  | { readonly code: 'last-day-too-soon'; readonly day: string; readonly earliest: string }
  /** Somebody came to the register of an open vote who was not at the meeting, or had no seat. */
  | { readonly code: 'elector-not-entitled' };

/** By what people know a vote; what the journal does not say is absent. */
export interface VoteLabel {
  readonly id: string;
  readonly question?: string;
  readonly decision?: DecisionNumber;
}
