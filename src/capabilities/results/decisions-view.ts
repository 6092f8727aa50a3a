import type { Label } from '../../agreement/domain/profile.ts';
import type { OtherRound } from './views.ts';
import type { DecisionLine } from '../voting/present.ts';

/** A decision as the log shows it. */
export interface LoggedDecision extends DecisionLine {
  marks: DecisionMarks;
}

/** What there is to know about a decision beside its words and its outcome. */
export interface DecisionMarks {
  /** What was chosen among alternatives. */
  chosen?: string;
  earlier?: OtherRound;
  next?: OtherRound;
  /** Voted on when no meeting went on. */
  between?: 'by-vote' | 'in-writing';
  /** Of a change of the agreement: since when it is valid (local day), or whose signatures it waits for. */
  amendment?: { validFrom: string } | { waitingFor: readonly string[] };
  reservations: readonly { name: string; text: string }[];
  /** The minutes that have the reservations, among the forum's of the year. */
  minutes?: { year: number; number: number };
  /** Which forum decided; absent where the partnership has only one. */
  forum?: Label;
}

export interface DecisionsView {
  view: 'decisions';
  partnership: string;
  search: string;
  /** Newest first, at most `MOST_DECISIONS_SHOWN`. */
  decisions: readonly LoggedDecision[];
  total: number;
}

export const MOST_DECISIONS_SHOWN = 20;
