import type { Label, Source } from '../../domain/agreement.ts';
import type { NoChair } from '../../domain/meetings/calling.ts';
import type { AttendanceAnswer, Meeting, Origin } from '../../domain/meetings/meeting.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { TypedTime } from './convening-requests.ts';
import type { SubstituteChoices } from './substitute-choice.ts';

export type ConveningView =
  | MeetingCardView
  | MeetingFormView
  | MoveMeetingFormView
  | CancelMeetingFormView
  | SubstituteFormView
  | AgendaView
  | OrderFormView
  | MatterFormView
  | RaisedMatterView;

/** A line of an agenda, with what its reason is told by: whichever of these its origin needs. */
export interface AgendaLine {
  readonly item: string;
  readonly title: Label;
  readonly origin: Origin;
  readonly source?: Source;
  /** Name of who proposed it. */
  readonly by?: string;
  /** Name of the forum that raises it. */
  readonly forum?: Label;
  /** Of the meeting that put it off; UTC, ISO 8601. */
  readonly putOffAt?: string;
}

/** The facts of a meeting that all its cards show. */
export interface MeetingLine {
  readonly meeting: string;
  readonly kind: Meeting['kind'];
  /** UTC, ISO 8601. */
  readonly startsAt: string;
  readonly place: string;
  readonly status: Meeting['status'];
}

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

/** The agenda of a planned meeting; without one, what waits for the next. */
export interface AgendaView {
  view: 'agenda';
  forum: Label;
  meeting?: MeetingLine;
  items: readonly AgendaLine[];
  representative: boolean;
}

export interface OrderFormView {
  view: 'order-form';
  meeting: MeetingLine;
  items: readonly AgendaLine[];
  /** The item that is chosen. */
  item: string;
}

export interface MatterFormView {
  view: 'matter-form';
  /** The matter that will be proposed: pressing the form's button again proposes no other. */
  matter: string;
  title: string;
  own: { id: string; name: Label };
  /** The forum that this one may raise a matter to. */
  raisesTo?: { id: string; name: Label; nameInText: Label; source: Source };
  /** Which forum is chosen. */
  forum: string;
  problem?: Refusal;
}

export interface RaisedMatterView {
  view: 'raised-matter';
  title: string;
  by: string;
  from: Label;
  /** What lets that forum raise it. */
  source?: Source;
  /** When the forum meets next; absent when no meeting is planned. */
  startsAt?: string;
}

/** `moment` is UTC, ISO 8601. */
export type ConveningMessage =
  | { message: 'meeting-drafted' }
  | { message: 'meeting-called' }
  | { message: 'meeting-moved' }
  | { message: 'meeting-was-cancelled' }
  | { message: 'attendance-answered'; answer: AttendanceAnswer['answer'] }
  | { message: 'attendance-unchanged'; answer: AttendanceAnswer['answer'] }
  | { message: 'matter-on-agenda'; moment: string }
  | { message: 'matter-waits' }
  /** `forum`: its name in a sentence. */
  | { message: 'matter-raised'; forum: Label };
