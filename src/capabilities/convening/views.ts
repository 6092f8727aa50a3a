import type { Label, Source } from '../../agreement/domain/profile.ts';
import type { NoChair } from '../meetings/domain/elected-chair.ts';
import type { AttendanceAnswer, Meeting } from '../meetings/domain/meeting.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { AgendaLine } from '../agenda/present.ts';
import type { TypedTime } from './requests.ts';
import type { MeetingLine } from '../meetings/meeting-line.ts';
import type { SubstituteChoices } from '../attendance/substitute-choice.ts';

export type ConveningView =
  MeetingCardView | MeetingFormView | MoveMeetingFormView | CancelMeetingFormView | SubstituteFormView;

/** Something to notice about a meeting: never a refusal. Days are local, ISO. */
export type MeetingWarning =
  | {
      readonly warning: 'short-notice';
      readonly days: number;
      readonly least: number;
      readonly source: Source;
    }
  | { readonly warning: 'weekend'; readonly day: string }
  | {
      readonly warning: 'outside-validity';
      readonly from: string;
      readonly to: string;
      readonly source: Source;
    }
  | { readonly warning: 'no-chair'; readonly missing: NoChair; readonly source: Source };

export type AnswerGiven = AttendanceAnswer['answer'] | 'none';

/** The draft, which becomes the notice when it is sent; `own` makes it the notice to one person. */
export interface MeetingCardView extends MeetingLine {
  view: 'meeting';
  partnership: string;
  forum: Label;
  /** Why the extra meeting is called. */
  reason: string;
  cancelledFor: string;
  /** Name of who planned it and sends the notice. */
  sender: string;
  /** What the notice said first, if it has been changed since. */
  changedFrom?: { startsAt?: string; place?: string };
  agenda: readonly AgendaLine[];
  warnings: readonly MeetingWarning[];
  answers: readonly { name: string; party: string; answer: AnswerGiven; substitute: string }[];
  /** The reader's own answer, on the card that is one person's alone. */
  own?: { answer: AnswerGiven; substitute: string };
}

export interface MeetingFormView extends TypedTime {
  view: 'meeting-form';
  /** The meeting that will be drafted: pressing the form's button again drafts no other. */
  meeting: string;
  kind: Meeting['kind'];
  place: string;
  reason: string;
  reasonRequired: boolean;
  /** Local day from which a date can be chosen, ISO. */
  today: string;
  /** Who alone may call an ordinary meeting, when the reader may not; by what. */
  onlyExtra?: { chair: string; source: Source };
  problem?: Refusal;
}

export interface MoveMeetingFormView extends TypedTime {
  view: 'move-meeting-form';
  meeting: string;
  status: Meeting['status'];
  place: string;
  today: string;
  problem?: Refusal;
}

export interface CancelMeetingFormView {
  view: 'cancel-meeting-form';
  meeting: MeetingLine;
  reason: string;
  problem?: Refusal;
}

export interface SubstituteFormView {
  view: 'substitute-form';
  meeting: MeetingLine;
  name: string;
  /** Whom the form has chosen among those in the chat. */
  person?: string;
  /** Absent where no rule lets substitutes vote. */
  substitutes?: SubstituteChoices;
  /** What people call those whom the problem is about, by id. */
  names?: Readonly<Record<string, string>>;
  problem?: Refusal;
}

export type ConveningMessage =
  | { message: 'meeting-drafted' }
  | { message: 'meeting-called' }
  | { message: 'meeting-moved' }
  | { message: 'meeting-was-cancelled' }
  | { message: 'attendance-answered'; answer: AttendanceAnswer['answer'] }
  | { message: 'attendance-unchanged'; answer: AttendanceAnswer['answer'] };
