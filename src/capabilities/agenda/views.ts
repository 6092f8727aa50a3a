import type { Label, Source } from '../../agreement/domain/profile.ts';
import type { Origin } from '../meetings/domain/meeting.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { MeetingLine } from '../meetings/meeting-line.ts';

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
