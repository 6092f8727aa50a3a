import type { Agreement, Source } from '../../agreement/domain/profile.ts';
import type { AmendmentLine } from '../amendments/present.ts';
import type { DutyLine } from '../duties/present.ts';
import type { Language } from '../../partnership/domain/state.ts';
import type { About } from '../../partnership/about.ts';
import type { ProblemLine } from '../problems/present.ts';
import type { ReportLine } from '../reports/present.ts';
import type { MeetingLine } from '../meetings/meeting-line.ts';
import type { DecisionLine, VoteLine } from '../voting/present.ts';

export type OverviewView = HelpView | StatusView | ChooseForumView;

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
  | 'rules'
  | 'problem'
  | 'report'
  | 'deadlines'
  | 'minutes'
  | 'amendment'
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

/** In a personal chat, to a person with a seat in several forums: which one is meant? */
export interface ChooseForumView {
  view: 'choose-forum';
  /** The request that the buttons make, each about its forum. */
  ask: string;
  /** Whether that is what was asked for; if not, the person has to be told that it was not done. */
  done: boolean;
  forums: readonly { about: About; agreement: string; name: Readonly<Record<Language, string>> }[];
}
