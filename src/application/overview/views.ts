import type { Agreement, Source } from '../../domain/agreement.ts';
import type { MeetingLine } from '../meetings/convening-views.ts';
import type { DecisionLine, VoteLine } from '../voting/views.ts';

export type OverviewView = HelpView | StatusView;

/** `unknown` is what was typed and not understood; `nearest` the command it may have meant. */
export interface HelpView {
  view: 'help';
  place: 'group' | 'personal';
  registered: boolean;
  representative: boolean;
  unknown?: { typed: string; nearest?: CommandName };
}

/** What people can type, by the names of product and README. */
export type CommandName =
  | 'help'
  | 'register'
  | 'status'
  | 'meeting'
  | 'extra-meeting'
  | 'agenda'
  | 'vote'
  | 'close'
  | 'decisions'
  | 'minutes'
  | 'language';

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
  /** Minutes that some party has not approved, latest first; the parties as people call them. */
  minutesToApprove: readonly { number: { year: number; number: number }; parties: readonly string[] }[];
  openVotes: readonly VoteLine[];
  /** Tied votes of this forum: matters that the next meeting must take up. */
  carriedOver: readonly DecisionLine[];
  latestDecisions: readonly DecisionLine[];
}
