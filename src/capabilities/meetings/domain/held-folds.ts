import { localDay } from '../../../partnership/domain/calendar.ts';
import { existing } from '../../../partnership/domain/fact-order.ts';
import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { heldMeetingOf, plannedIn, withMeeting } from './changed-meeting.ts';
import { chairOf } from './elected-chair.ts';
import type { MeetingFactOf } from './facts.ts';
import { UNHANDLED } from './handling.ts';
import { discussed, isClosing } from './item-folds.ts';
import { formalityOf } from './meeting.ts';
import type { Attendance, HeldItem, HeldMeeting } from './meeting.ts';
import { partiesOf, seatsWithThoseSince } from './seated.ts';

type Holding = MeetingFactOf<
  | 'meetingOpened'
  | 'meetingOpeningUndone'
  | 'meetingDayTold'
  | 'attendanceCorrected'
  | 'agendaItemAdded'
  | 'noteTaken'
  | 'reservationMade'
  | 'meetingClosed'
  | 'minutesApproved'
>;

/** A meeting from its opening to its approved minutes, but for what becomes of each item. */
export const heldFolds: FoldsOf<Holding> = {
  meetingOpened: (state, fact, { by, at }) => {
    const meeting = plannedIn(state, fact);
    const chair = chairOf(state, meeting.forum, at);
    return withMeeting(state, {
      ...meeting,
      status: 'open',
      openedAt: at,
      leader: by,
      asCalled: meeting,
      ...(chair !== undefined && { chair }),
      attendance: fact.attendance,
      ...(fact.parties !== undefined && { parties: fact.parties }),
      openedWith: fact.attendance,
      marks: [],
      coOpted: [],
      proposals: 0,
      today: new Map(),
      concerns: new Map(),
      seats: state.forums.get(meeting.forum)?.seats ?? [],
      // What the bot carries out itself is done with that, but for the closing.
      agenda: fact.agenda.map((item) => {
        const formality = formalityOf(item);
        const done = formality !== undefined && formality !== 'closing';
        return { ...item, outcome: { kind: done ? 'discussed' : 'waiting' } };
      }),
      ...(fact.leavesUntreated && { leavesUntreated: true }),
      notes: [],
      reservations: [],
      approvals: [],
      handling: UNHANDLED,
    });
  },
  meetingOpeningUndone: (state, fact) => {
    const { asCalled, told, undone } = heldMeetingOf(state, fact);
    return withMeeting(state, { ...asCalled, told, undone: undone + 1 });
  },
  meetingDayTold: (state, fact) => {
    const meeting = existing(state.meetings.get(fact.meeting), fact);
    const { stage, of } = fact;
    return withMeeting(state, { ...meeting, told: [...meeting.told, { stage, of }] });
  },
  attendanceCorrected: (state, fact, { by, at }) => {
    const meeting = heldMeetingOf(state, fact);
    const seats = seatsWithThoseSince(state, meeting);
    const marks = [
      ...meeting.marks,
      ...changed(meeting, fact.attendance).map((entry) => ({ ...entry, by, at })),
    ];
    return withMeeting(state, { ...meeting, attendance: fact.attendance, marks, seats });
  },
  agendaItemAdded: (state, fact) => {
    const meeting = heldMeetingOf(state, fact);
    const item: HeldItem = { ...fact.item, outcome: { kind: 'waiting' } };
    // Before the closing; where agendas did not say yet which item that is, last.
    const next = meeting.agenda.findIndex(({ id, formality }) =>
      fact.before === undefined ? formality === 'closing' : id === fact.before,
    );
    const at = next < 0 ? meeting.agenda.length : next;
    return withMeeting(state, { ...meeting, agenda: meeting.agenda.toSpliced(at, 0, item) });
  },
  noteTaken: (state, fact, { by }) => {
    const meeting = heldMeetingOf(state, fact);
    const { kind, item, text } = fact;
    const notesTaken = meeting.handling.notesTaken + 1;
    const note = { kind, text, by, number: notesTaken, ...(item !== undefined && { item }) };
    const handling = { ...meeting.handling, notesTaken };
    return withMeeting(state, { ...meeting, notes: [...meeting.notes, note], handling });
  },
  reservationMade: (state, fact, { by }) => {
    const meeting = heldMeetingOf(state, fact);
    const { decision, text } = fact;
    return withMeeting(state, {
      ...meeting,
      reservations: [...meeting.reservations, { by, decision, text }],
    });
  },
  meetingClosed: (state, fact, { at }) => {
    const meeting = heldMeetingOf(state, fact);
    const agenda = discussed(meeting.agenda, (item) => item.outcome.kind === 'current' || isClosing(item));
    return withMeeting(state, { ...meeting, agenda, status: 'closed', closedAt: at });
  },
  minutesApproved: (state, fact, { by, at }) => {
    const meeting = heldMeetingOf(state, fact);
    const approvals = [...meeting.approvals, { party: fact.party, by, at }];
    const parties = partiesOf(state, meeting.forum, localDay(at));
    const complete = parties.every((party) => approvals.some((approval) => approval.party === party));
    return withMeeting(state, { ...meeting, approvals, status: complete ? 'approved' : 'closed' });
  },
};

/** Of whom something else is said than before. */
const changed = ({ attendance }: HeldMeeting, entries: readonly Attendance[]): readonly Attendance[] =>
  entries.filter((entry) => {
    const before = attendance.find(({ member }) => member === entry.member);
    return before?.state !== entry.state || before.servedBy !== entry.servedBy;
  });
