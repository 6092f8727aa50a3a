import type { z } from 'zod';
import type { DecisionNumber } from '../../../partnership/domain/decision.ts';
import type { agendaItemSchema, attendanceSchema, MeetingFactOf } from './facts.ts';
import type { SeatHolder, MemberId } from '../../../partnership/domain/seats.ts';
import type { ForParty, Handling } from './handling.ts';

/** One line of an agenda. `id` stays the same when the matter comes up again at a later meeting. */
export type AgendaItem = Readonly<z.infer<typeof agendaItemSchema>>;
export type Origin = AgendaItem['origin'];

/** Whether somebody was there. A representative who sent somebody else has `substitute`, with the name as it was written. */
export type Attendance = Readonly<z.infer<typeof attendanceSchema>>;

/** What became of an item at the meeting. `current`: it is being discussed now. */
export type ItemOutcome =
  | { readonly kind: 'waiting' | 'current' | 'discussed' }
  | { readonly kind: 'in-vote'; readonly vote: string }
  | { readonly kind: 'decided'; readonly decision: DecisionNumber }
  | { readonly kind: 'tabled'; readonly reason?: string }
  | { readonly kind: 'referred-back' | 'declined'; readonly reason: string }
  | { readonly kind: 'withdrawn' };

export type HeldItem = AgendaItem & { readonly outcome: ItemOutcome };

/** Which formality an item is. Meetings opened before agendas said so had the first and the last, known by their ids. */
export const formalityOf = ({ id, formality }: AgendaItem): AgendaItem['formality'] =>
  formality ?? (id === 'standing:opening' ? 'opening' : id === 'standing:closing' ? 'closing' : undefined);

/** A representative's answer to the notice. */
export type AttendanceAnswer = Readonly<
  Pick<MeetingFactOf<'attendanceAnswered'>, 'answer' | 'substitute' | 'servedBy'>
>;

export const LONGEST_MINUTES_NOTE = 2000;

export interface Note extends Readonly<Pick<MeetingFactOf<'noteTaken'>, 'kind' | 'item' | 'text'>> {
  readonly by: MemberId;
  /** Which of the meeting's it is, from 1, those that have been taken away counted. */
  readonly number: number;
}

export const LONGEST_RESERVATION = 1000;

export interface Reservation extends Readonly<Pick<MeetingFactOf<'reservationMade'>, 'decision' | 'text'>> {
  readonly by: MemberId;
}

/** Who said of a person whether they were there, and when. UTC, ISO 8601. */
export interface Mark extends Attendance {
  readonly by: MemberId;
  readonly at: string;
}

/** Somebody who takes part without a vote: a person in the chat, or what they are, where they are not in it. */
export interface CoOpted {
  readonly id: string;
  readonly member?: MemberId;
  readonly capacity?: string;
}

/** What is proposed to be decided without a vote, in the words that are to be confirmed. */
export interface ProposedDecision {
  readonly id: string;
  readonly item: string;
  readonly text: string;
  /** The chair that it elects, until and including the local day. */
  readonly elects?: { readonly member: MemberId; readonly until: string };
  /** The matter is struck off, and the text is why. */
  readonly declines?: true;
  /** The forum to which it is a directive. */
  readonly directs?: string;
  readonly by: MemberId;
  readonly confirmedBy: readonly MemberId[];
}

/** Whom the meeting elected, or until when, as it should have been written. */
export interface ElectionCorrection {
  readonly id: string;
  readonly decision: DecisionNumber;
  readonly member: MemberId;
  readonly until: string;
  readonly by: MemberId;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** That have confirmed it, that of whoever proposed it included. */
  readonly parties: readonly string[];
}

/** What a decision can be about that needs the yes of a party that was not there. */
export const CONCERNS = [
  'money',
  'commitments',
  'seats',
  'directives',
  'rules',
  'agreement',
  'deficiency',
] as const;
export type Concern = (typeof CONCERNS)[number];

type Drafted = MeetingFactOf<'meetingDrafted'>;

interface MeetingBase extends Readonly<Omit<Drafted, 'type' | 'v' | 'meeting' | 'endsAt'>> {
  readonly id: string;
  readonly endsAt?: string | undefined;
  readonly draftedBy: MemberId;
  readonly draftedAt: string;
  /** Item ids in the order that whoever leads has given. */
  readonly order: readonly string[];
  /** Ids of the standing items that it does without. */
  readonly leftOut?: readonly string[];
  readonly calledAt?: string;
  readonly calledBy?: MemberId;
  /** What the notice said when it was sent: what is different now has been changed since. */
  readonly calledAs?: Readonly<Pick<Drafted, 'startsAt' | 'endsAt' | 'place'>>;
  /** The ids of the items that its agenda had then, where the record has kept them. */
  readonly calledAbout?: readonly string[];
  /** Each time it was moved after that, in order. */
  readonly moves: readonly Move[];
  readonly answers: ReadonlyMap<MemberId, AttendanceAnswer>;
  /** What the clock has told of it. */
  readonly told: readonly DayTold[];
  /** How many times it has been opened by mistake. */
  readonly undone: number;
}

export type DayTold = Readonly<Pick<MeetingFactOf<'meetingDayTold'>, 'stage' | 'of'>>;

/** A change of what people had been told. */
export interface Move {
  readonly by: MemberId;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** As it was until then. */
  readonly from: Readonly<Pick<Drafted, 'startsAt' | 'endsAt' | 'place'>>;
}

/** Its agenda is not frozen: it follows from the record (`agendaFor`). */
export interface PlannedMeeting extends MeetingBase {
  readonly status: 'draft' | 'called';
}

/**
 * `approved`: one approver of every party that was there has approved the minutes, and nothing can be changed any more.
 * `locked`: nothing can either, but not all have (`handling` says who has not, and why).
 */
export interface HeldMeeting extends MeetingBase {
  readonly status: 'open' | 'closed' | 'approved' | 'locked';
  readonly openedAt: string;
  /** As it was until then: what it becomes again when it was opened by mistake. */
  readonly asCalled: PlannedMeeting;
  /** The person who opened it, and leads it. */
  readonly leader: MemberId;
  /** The elected chair as it was opened, who may be somebody else (B-styrgrupp-60). */
  readonly chair?: MemberId;
  readonly attendance: readonly Attendance[];
  /** The parties that are to be represented; absent where the meeting was opened when nobody asked that. */
  readonly parties?: readonly string[];
  /** The attendance as it was when the meeting was opened; what has been said of anybody since is in `marks`. */
  readonly openedWith: readonly Attendance[];
  readonly marks: readonly Mark[];
  readonly coOpted: readonly CoOpted[];
  /** On the item under discussion. */
  readonly proposal?: ProposedDecision;
  /** How many there have been. */
  readonly proposals: number;
  /** Items on which words that were proposed have been disputed or taken back. */
  readonly fallen?: readonly string[];
  /** Waits for every party to confirm it. */
  readonly electionCorrection?: ElectionCorrection;
  /** How many there have been. */
  readonly electionCorrections?: number;
  /** By item: who has said that it may be decided today, or may not. */
  readonly today: ReadonlyMap<string, ReadonlyMap<MemberId, boolean>>;
  /** By item: what its decision is about, where that has been said. */
  readonly concerns: ReadonlyMap<string, readonly Concern[]>;
  /** Whose seat was whose at the meeting: the minutes say so also when somebody has left since. */
  readonly seats: readonly SeatHolder[];
  readonly agenda: readonly HeldItem[];
  /** As its opening says. */
  readonly leavesUntreated?: true;
  readonly notes: readonly Note[];
  readonly reservations: readonly Reservation[];
  readonly closedAt?: string;
  readonly approvals: readonly ForParty[];
  readonly handling: Handling;
}

interface CancelledMeeting extends MeetingBase {
  readonly status: 'cancelled';
  readonly cancelledFor: string;
}

export type Meeting = PlannedMeeting | HeldMeeting | CancelledMeeting;

/** Proposed by a representative for the forum's next agenda; `from` is another forum that raises it. */
export interface Matter extends Readonly<Omit<MeetingFactOf<'matterProposed'>, 'type' | 'v' | 'matter'>> {
  readonly id: string;
  readonly by: MemberId;
  readonly at: string;
  /** How many times it has been changed. */
  readonly changes?: number;
  /** Taken back: its text is gone. */
  readonly withdrawn?: true;
}

/** The person who chairs a forum, until and including the local day. */
export type Chair = Readonly<
  Pick<MeetingFactOf<'chairElected'>, 'member' | 'until'> &
    // Absent where it was before Samverka.
    Partial<Pick<MeetingFactOf<'chairElected'>, 'decision'>>
>;

export const isHeld = (meeting: Meeting): meeting is HeldMeeting =>
  meeting.status === 'open' || meeting.status === 'closed' || isLocked(meeting);

export const isPlanned = (meeting: Meeting): meeting is PlannedMeeting =>
  meeting.status === 'draft' || meeting.status === 'called';

/** Nothing in the minutes can be changed any more. */
export const isLocked = ({ status }: Pick<Meeting, 'status'>): boolean =>
  status === 'approved' || status === 'locked';
