import type { Label, Source } from '../../domain/agreement.ts';
import type { ProblemEvent, ProblemStatus } from '../../domain/problems/problem.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { NotePurpose } from './requests.ts';

export type ProblemView =
  ProblemsView | BegunProblemView | ProblemFormView | ProblemCardView | ProblemNoteFormView;

/** In every view, `id` is the problem's, and `problem` what is wrong with what was typed. */

export interface ProblemLine {
  id: string;
  text: string;
  status: ProblemStatus;
  acknowledged: boolean;
  raisedTo?: Label;
  /** Local calendar day, ISO. */
  date: string;
}

export interface ProblemsView {
  view: 'problems';
  forum: Label;
  /** Open ones, newest first, at most `MOST_PROBLEMS_SHOWN`. */
  problems: readonly ProblemLine[];
  total: number;
  /** Whether reporting one is offered. */
  representative: boolean;
}

export const MOST_PROBLEMS_SHOWN = 20;

/** In a group's chat, where a form is answered to one person alone: the button with which its author gets it. */
export interface BegunProblemView {
  view: 'begun-problem';
  id: string;
  /** Member id of the only one who gets the form. */
  author: string;
  name: string;
  text: string;
}

/** Who is next when nobody has acknowledged. */
export interface NextStep {
  /** UTC, ISO 8601. */
  until: string;
  days: { value: number; source: Source };
  /** Absent: the counterpart. */
  forum?: Label;
  source: Source;
}

export interface ProblemFormView {
  view: 'problem-form';
  id: string;
  /** What was typed and chosen before. */
  text: string;
  kind: string;
  /** The agreement's issue kinds; empty where it names none. */
  kinds: readonly { kind: string; name: Label; source: Source }[];
  /** Names of the parties whose representatives are told at once. */
  told: readonly string[];
  toldSource: Source;
  next?: NextStep;
  /** Whether the form stands on a message that is only there for this report, and becomes the problem's card. */
  ownMessage: boolean;
  problem?: Refusal;
}

export interface ProblemCardView {
  view: 'problem';
  id: string;
  /** Undefined where the agreement names no kinds. */
  kind?: Label;
  text: string;
  reportedBy: string;
  party: string;
  /** UTC, ISO 8601. */
  reportedAt: string;
  status: ProblemStatus;
  acknowledged: boolean;
  /** Names of the parties that can acknowledge it. */
  counterpart: readonly string[];
  raisedTo?: Label;
  waiting?: NextStep;
  /** What has happened since the report, oldest first: the last `MOST_EVENTS_SHOWN`. */
  history: readonly {
    what: Exclude<ProblemEvent['what'], 'reported'>;
    /** Absent where the waiting time ran out. */
    name?: string;
    /** UTC, ISO 8601. */
    at: string;
    text?: string;
    forum?: Label;
  }[];
  /** How many events there are beside those shown. */
  earlier: number;
  /** The forum it can be raised to from here; absent when it has been. */
  raise?: Label;
  /** Shown to one person who came from the list, and can go back to it. */
  fromList: boolean;
}

export const MOST_EVENTS_SHOWN = 8;

export interface ProblemNoteFormView {
  view: 'problem-note-form';
  id: string;
  purpose: NotePurpose;
  /** The problem as it was reported. */
  about: string;
  /** What was typed before a refusal. */
  text: string;
  problem?: Refusal;
}

export type ProblemMessage =
  | { message: 'problem-of-another'; name: string }
  | { message: 'problem-reported' }
  | { message: 'problem-acknowledged' }
  | { message: 'problem-answered' }
  | { message: 'problem-resolved' }
  /** `forum`: its name in a sentence. */
  | { message: 'problem-raised'; forum: Label };
