import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { isResting, sameNumber } from '../../../partnership/domain/decision.ts';
import type { DecisionNumber } from '../../../partnership/domain/decision.ts';
import type { Outcome } from '../../../partnership/domain/outcome.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { VotingFactOf } from '../../voting/domain/facts.ts';
import type { MeetingFact, MeetingFactOf } from './facts.ts';
import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { existing, FactOutOfOrder } from '../../../partnership/domain/fact-order.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { partyOf, representativesOf } from '../../../partnership/domain/seats.ts';
import { chairOf } from './elected-chair.ts';
import { UNHANDLED } from './handling.ts';
import { formalityOf, isHeld, isPlanned } from './meeting.ts';
import type {
  Attendance,
  HeldItem,
  HeldMeeting,
  ItemOutcome,
  Meeting,
  Move,
  PlannedMeeting,
} from './meeting.ts';

export const meetingFolds: FoldsOf<MeetingFact | VotingFactOf<'voteOpened' | 'voteClosed'>> = {
  meetingDrafted: (state, fact, { by, at }) => {
    const { meeting: id, forum, kind, startsAt, endsAt, place, reason } = fact;
    return withMeeting(state, {
      status: 'draft',
      id,
      forum,
      kind,
      startsAt,
      ...(endsAt !== undefined && { endsAt }),
      ...(place !== undefined && { place }),
      ...(reason !== undefined && { reason }),
      draftedBy: by,
      draftedAt: at,
      order: [],
      moves: [],
      answers: new Map(),
      told: [],
      undone: 0,
    });
  },
  meetingMoved: (state, fact, { by, at }) => {
    const { startsAt, endsAt, place } = fact;
    const meeting = plannedIn(state, fact);
    const move = { by, at, from: whenAndWhere(meeting) };
    return withMeeting(state, {
      ...meeting,
      startsAt,
      endsAt,
      ...(place !== undefined && { place }),
      ...(meeting.status === 'called' && { moves: [...meeting.moves, move] }),
      // Anyone who could come at one time has not said that they can at another.
      answers: startsAt === meeting.startsAt ? meeting.answers : new Map(),
    });
  },
  meetingCancelled: (state, fact) =>
    withMeeting(state, {
      ...plannedIn(state, fact),
      status: 'cancelled',
      cancelledFor: fact.reason,
    }),
  matterProposed: (state, fact, { by, at }) => {
    const { matter: id, forum, title, from, background, link } = fact;
    const matter = {
      id,
      forum,
      title,
      by,
      at,
      ...(from !== undefined && { from }),
      ...(background !== undefined && { background }),
      ...(link !== undefined && { link }),
    };
    return { ...state, matters: withEntry(state.matters, id, matter) };
  },
  agendaOrdered: (state, fact) => withMeeting(state, { ...plannedIn(state, fact), order: fact.items }),
  meetingCalled: (state, fact, { by, at }) => {
    const meeting = plannedIn(state, fact);
    return withMeeting(state, {
      ...meeting,
      status: 'called',
      calledAt: at,
      calledBy: by,
      calledAs: whenAndWhere(meeting),
      ...(fact.agenda && { calledAbout: fact.agenda }),
    });
  },
  attendanceAnswered: (state, fact, { by }) => {
    const meeting = plannedIn(state, fact);
    const { answer, substitute, servedBy } = fact;
    const answers = withEntry(meeting.answers, by, {
      answer,
      ...(substitute !== undefined && { substitute }),
      ...(servedBy !== undefined && { servedBy }),
    });
    return withMeeting(state, { ...meeting, answers });
  },
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
  matterTakenUp: (state, fact) => {
    const meeting = heldMeetingOf(state, fact);
    const agenda = discussed(meeting.agenda, ({ outcome }) => outcome.kind === 'current');
    return withMeeting(state, withOutcome({ ...meeting, agenda }, fact.item, { kind: 'current' }));
  },
  matterDecided: (state, fact, { at }) => {
    const { meeting, item, text, decision, proposal, directs } = fact;
    const { forum, proposal: proposed } = heldMeetingOf(state, fact);
    const confirmed =
      proposal !== undefined && proposed?.id === proposal
        ? { proposedBy: proposed.by, confirmedBy: proposed.confirmedBy }
        : {};
    const entry = {
      number: decision,
      forum,
      at,
      text,
      outcome: 'adopted',
      meeting,
      item,
      ...confirmed,
      ...(directs !== undefined && { directs }),
    } as const;
    const after = withItemOutcome(state, meeting, item, { kind: 'decided', decision });
    return { ...after, decisions: [...after.decisions, entry] };
  },
  matterDecidedWith: (state, { meeting, item, decision }) =>
    withItemOutcome(state, meeting, item, { kind: 'decided', decision }),
  matterTabled: (state, fact) => {
    const { reason } = fact;
    const outcome = { kind: 'tabled', ...(reason !== undefined && { reason }) } as const;
    return withMeeting(state, withOutcome(heldMeetingOf(state, fact), fact.item, outcome));
  },
  matterReferredBack: (state, fact) => {
    const outcome = { kind: 'referred-back', reason: fact.reason } as const;
    return withMeeting(state, withOutcome(heldMeetingOf(state, fact), fact.item, outcome));
  },
  noteTaken: (state, fact, { by }) => {
    const meeting = heldMeetingOf(state, fact);
    const { kind, item, text } = fact;
    const notesTaken = meeting.handling.notesTaken + 1;
    const note = { kind, text, by, number: notesTaken, ...(item !== undefined && { item }) };
    const handling = { ...meeting.handling, notesTaken };
    return withMeeting(state, { ...meeting, notes: [...meeting.notes, note], handling });
  },
  chairElected: withChair,
  electionCorrected: withChair,
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
  voteOpened: (state, { vote, meeting, item }) =>
    withItemOutcome(state, meeting, item, { kind: 'in-vote', vote }),
  voteClosed: (state, { vote, result, decision }) => {
    const { meeting, item } = state.votes.get(vote) ?? {};
    return withItemOutcome(state, meeting, item, afterVote(result.outcome, decision));
  },
};

/** What was not decided comes again; a question that was taken back leaves the item as it was. */
function afterVote(outcome: Outcome, decision: DecisionNumber): ItemOutcome {
  if (outcome === 'undecided' || outcome === 'form-declined') return { kind: 'tabled' };
  return outcome === 'withdrawn' ? { kind: 'current' } : { kind: 'decided', decision };
}

function withChair(
  state: Registered,
  { forum, member, until, decision }: MeetingFactOf<'chairElected' | 'electionCorrected'>,
): Registered {
  const elected = { member, party: partyOf(state, forum, member) ?? '', until };
  const decisions = state.decisions.map((entry) =>
    sameNumber(entry.number, decision) ? { ...entry, elected } : entry,
  );
  // A decision that rests makes nobody chair until it takes effect.
  if (decisions.some((entry) => sameNumber(entry.number, decision) && isResting(entry)))
    return { ...state, decisions };
  return { ...state, decisions, chairs: withEntry(state.chairs, forum, { member, until, decision }) };
}

/** What a vote about an item of a meeting's agenda, or anything else, makes of the item. */
export function withItemOutcome(
  state: Registered,
  meeting: string | undefined,
  item: string | undefined,
  outcome: ItemOutcome,
): Registered {
  const found = meeting === undefined ? undefined : state.meetings.get(meeting);
  if (!found || !isHeld(found) || item === undefined) return state;
  return withMeeting(state, withOutcome(found, item, outcome));
}

/**
 * The parties that are represented in the forum: each approves the minutes. One that has nobody there cannot.
 * @param day local ISO
 */
export const partiesOf = (state: Registered, forum: string, day: string): readonly string[] =>
  (agreementInForce(state, day).forums.find(({ id }) => id === forum)?.seats ?? [])
    .map(({ party }) => party)
    .filter((party) => representativesOf(state, forum, party).length > 0);

/** While the meeting goes on also those that have been given to somebody since it was opened. */
export function seatsWithThoseSince(
  state: Registered,
  { forum, status, seats }: HeldMeeting,
): HeldMeeting['seats'] {
  if (status !== 'open') return seats;
  const now = state.forums.get(forum)?.seats ?? [];
  return [...seats, ...now.filter(({ member }) => !seats.some((seat) => seat.member === member))];
}

/** Of whom something else is said than before. */
const changed = ({ attendance }: HeldMeeting, entries: readonly Attendance[]): readonly Attendance[] =>
  entries.filter((entry) => {
    const before = attendance.find(({ member }) => member === entry.member);
    return before?.state !== entry.state || before.servedBy !== entry.servedBy;
  });

export const withMeeting = (state: Registered, meeting: Meeting): Registered => ({
  ...state,
  meetings: withEntry(state.meetings, meeting.id, meeting),
});

const withOutcome = (meeting: HeldMeeting, item: string, outcome: ItemOutcome): HeldMeeting => ({
  ...meeting,
  agenda: meeting.agenda.map((candidate) => (candidate.id === item ? { ...candidate, outcome } : candidate)),
});

const whenAndWhere = ({ startsAt, endsAt, place }: Meeting): Move['from'] => ({
  startsAt,
  ...(endsAt !== undefined && { endsAt }),
  ...(place !== undefined && { place }),
});

const isClosing = (item: HeldItem): boolean =>
  formalityOf(item) === 'closing' && item.outcome.kind === 'waiting';

const discussed = (agenda: readonly HeldItem[], ends: (item: HeldItem) => boolean): readonly HeldItem[] =>
  agenda.map((item) => (ends(item) ? { ...item, outcome: { kind: 'discussed' } } : item));

/** A fact of any capability that says which meeting it is about. */
type FactOfMeeting = { readonly type: string; readonly meeting: string };

export function plannedIn(
  state: Registered,
  fact: { readonly type: string; readonly meeting: string },
): PlannedMeeting {
  const found = existing(state.meetings.get(fact.meeting), fact);
  if (!isPlanned(found)) throw new FactOutOfOrder(fact);
  return found;
}

export function heldMeetingOf(state: Registered, fact: FactOfMeeting): HeldMeeting {
  const found = existing(state.meetings.get(fact.meeting), fact);
  if (!isHeld(found)) throw new FactOutOfOrder(fact);
  return found;
}
