import type { Label, Source } from '../../agreement/domain/profile.ts';
import type { DecisionNumber } from '../../partnership/domain/decision.ts';
import type { ItemOutcome } from '../meetings/domain/meeting.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Outcome } from '../../partnership/domain/outcome.ts';
import type { AgendaLine } from '../agenda/present.ts';
import type { ChairFormView, Rotation } from '../chair/views.ts';
import type { MeetingHead } from '../meetings/meeting-head.ts';
import type { SubstituteChoices } from '../attendance/substitute-choice.ts';

export type { ChairFormView, Rotation } from '../chair/views.ts';
export type { MeetingHead } from '../meetings/meeting-head.ts';

export type ConductView =
  LiveAgendaView | AttendanceFormView | ItemFormView | ChairFormView | CloseMeetingView;

export interface Leader {
  name: string;
  /** `acting-chair`: the agreement lets the chair lead, who was absent or not elected. */
  role: 'chair' | 'acting-chair' | 'leader';
}

export interface AttendanceLine {
  member: string;
  name: string;
  /** Short name of the party. */
  party: string;
  state: 'present' | 'absent' | 'substitute';
  substitute?: string;
  /** The substitute serves, and votes. */
  servedBy?: string;
}

/** A decision as a line says it. `elected`: the chair it elected, by name. */
export interface DecidedLine {
  number: DecisionNumber;
  text: string;
  outcome: Outcome;
  /** What was chosen among alternatives. */
  chosen?: string;
  elected?: { name: string; until: string; sameParty?: string };
}

export interface ItemLine {
  item: string;
  title: Label;
  outcome: ItemOutcome;
  /** Everything decided on it at this meeting, in order. */
  decisions: readonly DecidedLine[];
  /** May be taken up: not settled, not in a vote, not under discussion. */
  open: boolean;
}

export interface LiveAgendaView extends MeetingHead {
  view: 'live-agenda';
  /** UTC, ISO 8601. */
  openedAt: string;
  closedAt?: string;
  leader: Leader;
  attendance: readonly AttendanceLine[];
  items: readonly ItemLine[];
  /** The item under discussion. */
  current?: AgendaLine;
  /** The item taken up next unless another is chosen. */
  next?: string;
  /** The item that electing a chair is about now, and whose turn it is. */
  chairMatter?: { item: string; title: Label; rotation?: Rotation };
  /** There is something to make a reservation about. */
  hasDecisions: boolean;
  /** The forum that matters can be raised to, if there is one. */
  raisesTo?: { id: string; name: Label };
}

export interface AttendanceFormView extends MeetingHead {
  view: 'attendance-form';
  purpose: 'open' | 'correct';
  /** As the agreement has it, before the meeting is opened. */
  leadership: { by: 'chair' | 'any-representative'; chair?: string; source: Source };
  /** `person`: whom the form has chosen as the substitute. */
  people: readonly (AttendanceLine & { person?: string })[];
  /** Absent where no rule lets substitutes vote. */
  substitutes?: SubstituteChoices;
  /** What people call those whom the problem is about, by id. */
  names?: Readonly<Record<string, string>>;
  /** The minutes are already drafted: the way back leads there. */
  closed: boolean;
  problem?: Refusal;
}

export type ItemForm = 'decide' | 'table' | 'refer-back' | 'put-to-vote' | 'note' | 'add-item' | 'reserve';

/** A form about the meeting with one text in it. */
export interface ItemFormView extends MeetingHead {
  view: 'item-form';
  form: ItemForm;
  /** The item it is about, or that was chosen for a note. */
  item?: { item: string; title: Label };
  /** Id of what the form makes, so that sending it twice makes one. */
  makes: string;
  text: string;
  /** For a vote: its alternatives by field, and whether it is secret. */
  ballot?: { alternatives: readonly string[]; secret: boolean };
  /** For a note: the items it may be about. For a reservation: the decisions. */
  items: readonly { item: string; title: Label }[];
  decisions: readonly DecidedLine[];
  noteKind: 'note' | 'lesson';
  decision?: DecisionNumber;
  /** Where an explanation is required although the form is for putting off (B-styrgrupp-61). */
  reasonRequired: boolean;
  closed: boolean;
  problem?: Refusal;
}

/** Asks whether to close the meeting, with what has not been dealt with. */
export interface CloseMeetingView extends MeetingHead {
  view: 'close-meeting';
  left: readonly { item: string; title: Label }[];
}

export type ConductMessage =
  | { message: 'meeting-opened' }
  | { message: 'attendance-corrected' }
  | { message: 'matter-taken-up' }
  | { message: 'matter-decided'; decision: DecisionNumber }
  | { message: 'matter-tabled' }
  | { message: 'matter-referred-back' }
  | { message: 'note-taken' }
  | { message: 'item-added' }
  | { message: 'reservation-made'; decision: DecisionNumber }
  | { message: 'chair-elected'; decision: DecisionNumber }
  | { message: 'chair-elected-again'; decision: DecisionNumber; partyName: string }
  | { message: 'chair-elected-already' }
  | { message: 'meeting-closed' };
