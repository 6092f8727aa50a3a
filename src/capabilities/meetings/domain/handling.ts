import type { MemberId } from '../../../partnership/domain/seats.ts';

/** By somebody for their party, and when: UTC, ISO 8601. */
export interface ForParty {
  readonly party: string;
  readonly by: MemberId;
  readonly at: string;
}

export interface ChangeAsked extends ForParty {
  readonly text: string;
  /** Something in the minutes has been changed since. */
  readonly made: boolean;
  /** Sent again, with what was said of it; until then the draft is open. */
  readonly sent?: { readonly by: MemberId; readonly at: string; readonly answer?: string };
}

/** An answer too: attached to the minutes with its words. */
export interface ApprovalRefused extends ForParty {
  readonly text: string;
}

/** Why a party has not approved minutes that are locked. */
export interface Unapproved {
  readonly party: string;
  /** Who should have; absent where nobody was left. */
  readonly member?: MemberId;
  readonly reason: 'not-answered' | 'change-not-made' | 'refused' | 'nobody-left';
}

/** Days for the other parties to approve a correction: as for the minutes themselves (choice). */
export const DAYS_TO_APPROVE_CORRECTION = 14;

export interface Correction extends ForParty {
  readonly id: string;
  readonly says: string;
  readonly shouldSay: string;
  /** One of each party at most; whoever proposes it approves it for theirs. */
  readonly approvals: readonly ForParty[];
  /** In the minutes' own series, when every party has approved it. */
  readonly number?: number;
  /** When it was approved by all, or lapsed. */
  readonly settledAt?: string;
}

/** What becomes of the minutes of a meeting, beside their text and those who have approved. */
export interface Handling {
  /** By party, who approves where somebody has been chosen; otherwise the default holds. */
  readonly approvers: ReadonlyMap<string, MemberId>;
  /** Those that have been taken away included. */
  readonly notesTaken: number;
  /** How many times the approvers have been given the draft, and when they last were; UTC, ISO 8601. */
  readonly version: number;
  readonly sentAt?: string;
  /** Who ended the meeting, sent the draft again, or changed what had been approved: they know. */
  readonly sentBy?: MemberId;
  /** In order: the last may wait still. */
  readonly asked: readonly ChangeAsked[];
  readonly refused: readonly ApprovalRefused[];
  /** Of parties that were not there, who have read the minutes. */
  readonly read: readonly ForParty[];
  readonly locked?: { readonly at: string; readonly unapproved: readonly Unapproved[] };
  readonly corrections: readonly Correction[];
}

export const UNHANDLED: Handling = {
  approvers: new Map(),
  notesTaken: 0,
  version: 0,
  asked: [],
  refused: [],
  read: [],
  corrections: [],
};
