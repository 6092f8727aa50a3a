import { agreementInForce } from '../agreement-in-force.ts';
import { localDay } from '../calendar.ts';
import { sameNumber } from '../decision.ts';
import type { FactContext, MeetingFact } from '../facts.ts';
import { existing, FactOutOfOrder } from '../fact-order.ts';
import type { Registered } from '../partnership.ts';
import { partyOf, representativesOf } from '../who.ts';
import { chairOf } from './elected-chair.ts';
import { CLOSING_ITEM, isHeld, isPlanned, OPENING_ITEM } from './meeting.ts';
import type { HeldItem, HeldMeeting, ItemOutcome, Meeting, PlannedMeeting } from './meeting.ts';

export function evolveMeetings(state: Registered, fact: MeetingFact, { by, at }: FactContext): Registered {
  switch (fact.type) {
    case 'meetingDrafted': {
      const { meeting: id, forum, kind, startsAt, place, reason } = fact;
      return withMeeting(state, {
        status: 'draft',
        id,
        forum,
        kind,
        startsAt,
        ...(place !== undefined && { place }),
        ...(reason !== undefined && { reason }),
        draftedBy: by,
        draftedAt: at,
        order: [],
        answers: new Map(),
      });
    }
    case 'meetingMoved': {
      const { startsAt, place } = fact;
      const meeting = planned(state, fact);
      return withMeeting(state, {
        ...meeting,
        startsAt,
        ...(place !== undefined && { place }),
        // Who could come at one time has not said that they can at another.
        answers: startsAt === meeting.startsAt ? meeting.answers : new Map(),
      });
    }
    case 'meetingCancelled':
      return withMeeting(state, {
        ...planned(state, fact),
        status: 'cancelled',
        cancelledFor: fact.reason,
      });
    case 'matterProposed': {
      const { matter: id, forum, title, from } = fact;
      const matter = { id, forum, title, by, at, ...(from !== undefined && { from }) };
      return { ...state, matters: new Map(state.matters).set(id, matter) };
    }
    case 'agendaOrdered':
      return withMeeting(state, { ...planned(state, fact), order: fact.items });
    case 'meetingCalled': {
      const meeting = planned(state, fact);
      const { startsAt, place } = meeting;
      const calledAs = { startsAt, ...(place !== undefined && { place }) };
      return withMeeting(state, { ...meeting, status: 'called', calledAt: at, calledAs });
    }
    case 'attendanceAnswered': {
      const meeting = planned(state, fact);
      const { answer, substitute, servedBy } = fact;
      const answers = new Map(meeting.answers).set(by, {
        answer,
        ...(substitute !== undefined && { substitute }),
        ...(servedBy !== undefined && { servedBy }),
      });
      return withMeeting(state, { ...meeting, answers });
    }
    case 'meetingOpened': {
      const meeting = planned(state, fact);
      const chair = chairOf(state, meeting.forum, at);
      return withMeeting(state, {
        ...meeting,
        status: 'open',
        openedAt: at,
        leader: by,
        ...(chair !== undefined && { chair }),
        attendance: fact.attendance,
        seats: state.forums.get(meeting.forum)?.seats ?? [],
        agenda: fact.agenda.map((item) => ({
          ...item,
          outcome: { kind: item.id === OPENING_ITEM ? 'discussed' : 'waiting' },
        })),
        notes: [],
        reservations: [],
        approvals: [],
      });
    }
    case 'attendanceCorrected': {
      const meeting = held(state, fact);
      const joined = (state.forums.get(meeting.forum)?.seats ?? []).filter(
        ({ member }) => !meeting.seats.some((seat) => seat.member === member),
      );
      const seats = meeting.status === 'open' ? [...meeting.seats, ...joined] : meeting.seats;
      return withMeeting(state, { ...meeting, attendance: fact.attendance, seats });
    }
    case 'agendaItemAdded': {
      const meeting = held(state, fact);
      const item: HeldItem = { ...fact.item, outcome: { kind: 'waiting' } };
      return withMeeting(state, { ...meeting, agenda: [...meeting.agenda, item] });
    }
    case 'matterTakenUp': {
      const meeting = held(state, fact);
      const agenda = meeting.agenda.map((item) =>
        item.outcome.kind === 'current' ? { ...item, outcome: { kind: 'discussed' } as const } : item,
      );
      return withMeeting(state, withOutcome({ ...meeting, agenda }, fact.item, { kind: 'current' }));
    }
    case 'matterDecided': {
      const { meeting, item, text, decision } = fact;
      const after = withMeeting(state, withOutcome(held(state, fact), item, { kind: 'decided', decision }));
      const { forum } = held(state, fact);
      const entry = { number: decision, forum, at, text, outcome: 'adopted', meeting, item } as const;
      return { ...after, decisions: [...after.decisions, entry] };
    }
    case 'matterTabled': {
      const { reason } = fact;
      const outcome = { kind: 'tabled', ...(reason !== undefined && { reason }) } as const;
      return withMeeting(state, withOutcome(held(state, fact), fact.item, outcome));
    }
    case 'matterReferredBack': {
      const outcome = { kind: 'referred-back', reason: fact.reason } as const;
      return withMeeting(state, withOutcome(held(state, fact), fact.item, outcome));
    }
    case 'noteTaken': {
      const meeting = held(state, fact);
      const { kind, item, text } = fact;
      const note = { kind, text, by, ...(item !== undefined && { item }) };
      return withMeeting(state, { ...meeting, notes: [...meeting.notes, note] });
    }
    case 'chairElected': {
      const { forum, member, until, decision } = fact;
      const elected = { member, party: partyOf(state, forum, member) ?? '', until };
      const decisions = state.decisions.map((entry) =>
        sameNumber(entry.number, decision) ? { ...entry, elected } : entry,
      );
      return {
        ...state,
        decisions,
        chairs: new Map(state.chairs).set(forum, { member, until, decision }),
      };
    }
    case 'reservationMade': {
      const meeting = held(state, fact);
      const { decision, text } = fact;
      return withMeeting(state, {
        ...meeting,
        reservations: [...meeting.reservations, { by, decision, text }],
      });
    }
    case 'meetingClosed': {
      const meeting = held(state, fact);
      const agenda = meeting.agenda.map((item) =>
        item.outcome.kind === 'current' || (item.id === CLOSING_ITEM && item.outcome.kind === 'waiting')
          ? { ...item, outcome: { kind: 'discussed' } as const }
          : item,
      );
      return withMeeting(state, { ...meeting, agenda, status: 'closed', closedAt: at });
    }
    case 'minutesApproved': {
      const meeting = held(state, fact);
      const approvals = [...meeting.approvals, { party: fact.party, by, at }];
      const parties = partiesOf(state, meeting.forum, localDay(at));
      const complete = parties.every((party) => approvals.some((approval) => approval.party === party));
      return withMeeting(state, { ...meeting, approvals, status: complete ? 'approved' : 'closed' });
    }
  }
}

/** What a vote about an item of a meeting's agenda makes of the item. */
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

const withMeeting = (state: Registered, meeting: Meeting): Registered => ({
  ...state,
  meetings: new Map(state.meetings).set(meeting.id, meeting),
});

const withOutcome = (meeting: HeldMeeting, item: string, outcome: ItemOutcome): HeldMeeting => ({
  ...meeting,
  agenda: meeting.agenda.map((candidate) => (candidate.id === item ? { ...candidate, outcome } : candidate)),
});

type AboutMeeting = Extract<MeetingFact, { meeting: string }>;

function planned(state: Registered, fact: AboutMeeting): PlannedMeeting {
  const found = existing(state.meetings.get(fact.meeting), fact);
  if (!isPlanned(found)) throw new FactOutOfOrder(fact);
  return found;
}

function held(state: Registered, fact: AboutMeeting): HeldMeeting {
  const found = existing(state.meetings.get(fact.meeting), fact);
  if (!isHeld(found)) throw new FactOutOfOrder(fact);
  return found;
}
