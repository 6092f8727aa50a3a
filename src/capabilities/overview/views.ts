import type { Agreement, Source } from '../../agreement/domain/profile.ts';
import type { AmendmentLine } from '../amendments/present.ts';
import type { DutyLine } from '../duties/present.ts';
import type { ProblemLine } from '../problems/present.ts';
import type { ReportLine } from '../reports/present.ts';
import type { MeetingLine } from '../meetings/meeting-line.ts';
import type { presentForumChoice } from './present-forum-choice.ts';
import type { presentHelp } from './present-help.ts';
import type { DecisionLine, VoteLine } from '../voting/present.ts';

export type OverviewView =
  ReturnType<typeof presentHelp> | StatusView | ReturnType<typeof presentForumChoice>;

export interface StatusView {
  view: 'status';
  agreement: Agreement;
  forum: string;
  /** Whether what only representatives may do is offered; true for a card that the whole chat reads. */
  representative: boolean;
  seats: readonly { seat: string; party: string; name: string }[];
  /** Parties whose number of seats differs from what the agreement says elsewhere: a warning. */
  unexpected: readonly { party: string; filled: number; expected: number; source: Source }[];
  /** Local calendar day, ISO. */
  today: string;
  /** The one going on, or the next planned. */
  nextMeeting?: MeetingLine;
  /** What is late, and what is to be done next. */
  next: readonly DutyLine[];
  /** Minutes that some party has not approved, latest first; the parties as people call them. */
  minutesToApprove: readonly { number: { year: number; number: number }; parties: readonly string[] }[];
  openVotes: readonly VoteLine[];
  /** The latest, newest first. */
  openProblems: readonly ProblemLine[];
  /** How many there are beside those. */
  moreProblems: number;
  /** Tied votes of this forum: matters that the next meeting must take up. */
  carriedOver: readonly DecisionLine[];
  latestDecisions: readonly DecisionLine[];
  /** Changes of the agreement: those that wait for signatures first, of each the newest first. */
  amendments: readonly AmendmentLine[];
  /** Those that somebody has to hand in or complete now, soonest first. */
  owedReports: readonly ReportLine[];
}
