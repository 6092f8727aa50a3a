import type { Label } from '../../agreement/domain/profile.ts';
import type { ItemOutcome } from '../meetings/domain/meeting.ts';
import type { ResultView } from '../results/present.ts';
import type { AttendanceLine, DecidedLine, Leader } from '../conduct/views.ts';
import type { MeetingHead } from '../meetings/meeting-head.ts';

export interface MinutesNote {
  kind: 'note' | 'lesson';
  text: string;
  /** Who wrote it down. */
  name: string;
}

/** A decision as the minutes give it: numbers and names of the vote, if it was one, and who reserved themselves. */
export interface MinutesDecision extends DecidedLine {
  vote?: ResultView;
  reservations: readonly { name: string; text: string }[];
}

export interface MinutesItem {
  title: Label;
  outcome: ItemOutcome;
  decisions: readonly MinutesDecision[];
  /** What was decided between meetings, and is reported here. */
  reported?: MinutesDecision;
  notes: readonly MinutesNote[];
}

export interface MinutesView extends MeetingHead {
  view: 'minutes';
  partnership: string;
  status: 'open' | 'closed' | 'approved';
  /** The meeting's number among the forum's meetings of the year. */
  number: { year: number; number: number };
  reason?: string;
  openedAt: string;
  closedAt?: string;
  leader: Leader;
  attendance: readonly AttendanceLine[];
  items: readonly MinutesItem[];
  /** Votes held during the meeting that were about no item of its agenda. */
  otherDecisions: readonly MinutesDecision[];
  /** Notes about the meeting as a whole. */
  notes: readonly MinutesNote[];
  /** Party by party; `by` and `day` (local, ISO) when approved, otherwise who may approve. */
  approvals: readonly { party: string; by?: string; day?: string; approvers: readonly string[] }[];
  /** Before the first approval, when the draft may be put right. */
  correctable: boolean;
  /** The forum's other meetings that have minutes, latest first. */
  others: readonly { meeting: string; startsAt: string; kind: 'ordinary' | 'extra' }[];
  /** From 0; more than there are shows the last. */
  page: number;
}

export type MinutesMessage =
  | { message: 'minutes-approved' }
  | { message: 'minutes-approved-by-all' }
  | { message: 'minutes-approved-already' };
