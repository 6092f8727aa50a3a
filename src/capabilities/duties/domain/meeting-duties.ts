import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import type { AgreementForum } from '../../../agreement/domain/profile.ts';
import { addDays, endOfDay, localDay } from '../../../partnership/domain/calendar.ts';
import { callerOf } from '../../meetings/domain/calling.ts';
import { notCounted } from '../../meetings/domain/counting.ts';
import type { ChangeAsked } from '../../meetings/domain/handling.ts';
import { heldDays, occasionsToMeet, plannedDays } from '../../meetings/domain/next-meeting-due.ts';
import { isHeld, isLocked, isPlanned } from '../../meetings/domain/meeting.ts';
import type { HeldMeeting, Meeting, PlannedMeeting } from '../../meetings/domain/meeting.ts';
import { agreementForum } from '../../../partnership/domain/state.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { onDay } from '../../reports/domain/due.ts';
import { representatives } from '../../../partnership/domain/seats.ts';
import { awaitedApprovers, mendersOf, openChange } from '../../minutes/domain/approvers.ts';
import { lastDayToAnswer, lastDayToApprove } from '../../minutes/domain/locking.ts';
import type { Obligation, Owes, UncountedMeeting } from './duty.ts';
import { group, PRODUCT_DEFAULT, recordedSince, fulfilledOn, usedFrom } from './owing.ts';

/** Days between reminding a group that it has to meet and the last day on which it must be called. */
const DAYS_TO_AGREE_ON_A_DAY = 14;
/** Days to put a draft right (choice): as many as for a draft. */
const DAYS_TO_MEND = 7;

/** That the forums meet as often as they must, and what each meeting asks of its members. */
export function meetingDuties(state: Registered, today: string): readonly Obligation[] {
  return [
    ...agreementInForce(state, today).forums.flatMap((forum) => cadenceDuties(state, forum, today)),
    ...[...state.meetings.values()].flatMap((meeting) => duty(state, meeting, today) ?? []),
  ];
}

function duty(state: Registered, meeting: Meeting, today: string): Obligation | undefined {
  if (isHeld(meeting)) return minutes(state, meeting);
  if (!isPlanned(meeting) || today > localDay(meeting.startsAt)) return undefined;
  return meeting.status === 'draft' ? notice(state, meeting, today) : answers(state, meeting, today);
}

function cadenceDuties(
  state: Registered,
  forum: AgreementForum,
  today: string,
): Obligation | readonly Obligation[] {
  const { value } = forum.cadence;
  switch (value.kind) {
    case 'per-term':
      return terms(state, forum.id, today).flatMap((term) => {
        const least = leastOf(state, forum.id, term);
        return least === undefined ? [] : termDuty(state, forum, term, least, today);
      });
    case 'longest-interval':
      return intervalDuties(state, forum, today);
    case 'by-decision':
      return [];
  }
}

type Term = ReturnType<typeof terms>[number];

/**
 * The terms of the validity, but for those that were over before the record began, or had begun before the day from which
 * Samverka is used: of them it knows nothing.
 */
function terms(state: Registered, forum: string, today: string) {
  const { validity, terms: named } = agreementInForce(state, today);
  const { from, to } = validity.value;
  const years = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, index) =>
    String(Number(from.slice(0, 4)) + index),
  );
  return years
    .flatMap((year) =>
      named.value.map(({ id, name, ...term }) => {
        const [first, last] = [onDay(Number(year), term.from), onDay(Number(year), term.to)];
        const partial = first < from || last > to;
        // The part of it in which the agreement holds, local ISO days, both included.
        return { id, name, year, from: first < from ? from : first, to: last > to ? to : last, partial };
      }),
    )
    .filter((term) => term.from <= term.to && term.to >= recordedSince(state, forum, today))
    .filter((term) => term.from >= (usedFrom(state, forum) ?? ''));
}

/** A term keeps the number it began with; one that is decided on in the middle of a term begins with the next (choice). */
function leastOf(state: Registered, forum: string, { from }: Term): number | undefined {
  const cadence = agreementForum(agreementInForce(state, from), forum)?.cadence.value;
  return cadence?.kind === 'per-term' ? cadence.least : undefined;
}

/** N11-17 "minst två gånger per termin": a term of which the agreement covers a part owes its meetings too (choice). */
function termDuty(
  state: Registered,
  forum: AgreementForum,
  term: Term,
  least: number,
  today: string,
): Obligation {
  const id = `term-meetings:${forum.id}:${term.id}-${term.year}`;
  const inTerm = (day: string): boolean => day >= term.from && day <= term.to;
  const held = heldDays(state, forum.id).filter(inTerm);
  const planned = plannedDays(state, forum.id).filter(inTerm);
  const since = recordedSince(state, forum.id, today);
  return {
    id,
    subject: {
      kind: 'term-meetings',
      least,
      held: held.length,
      planned: planned.length,
      term: term.name,
      year: term.year,
      partial: term.partial,
      uncounted: uncounted(state, forum.id, inTerm),
    },
    due: term.to,
    doneOn: held[least - 1] ?? fulfilledOn(state, id),
    owes: { ...group(forum.id), ...plannersOf(state, forum, today) },
    source: forum.cadence.source,
    remind: {
      before: inTimeToCall(forum, held.length + planned.length >= least, [60]),
      // A term that is over gets no more meetings.
      overdue: 'once',
      knownSince: since,
    },
  };
}

/** To meet again, by the last day for it (B-styrgrupp-64). */
const intervalDuties = (state: Registered, forum: AgreementForum, today: string): readonly Obligation[] =>
  occasionsToMeet(state, forum, today).map(({ id, months, after, first, due, doneOn }) => {
    const planned = plannedDays(state, forum.id);
    const inTime = planned.some((day) => day <= due);
    const [next] = planned;
    return {
      id,
      subject: {
        kind: 'next-meeting',
        months,
        after,
        first,
        uncounted: uncounted(state, forum.id, (day) => day >= after),
        ...(!inTime && next !== undefined && next >= today && { plannedFor: next }),
      },
      due,
      doneOn,
      owes: { ...group(forum.id), ...plannersOf(state, forum, today) },
      source: forum.cadence.source,
      remind: {
        before: inTimeToCall(forum, inTime),
        overdue: 'repeatedly',
        // Late, but on its way, until the day of the last planned meeting has passed without one.
        plannedFor: planned.at(-1),
        knownSince: recordedSince(state, forum.id, today),
      },
    };
  });

/** Where it is the chair who calls, nobody else can plan a meeting (B-styrgrupp-62). */
function plannersOf(state: Registered, forum: AgreementForum, today: string): Pick<Owes, 'by'> {
  const by = callers(state, forum, today);
  return by ? { by } : {};
}

/** Whoever alone may call: the chair, and whoever acts as one; undefined where any representative may. */
function callers(state: Registered, forum: AgreementForum, today: string): readonly string[] | undefined {
  const caller = callerOf(state, forum, endOfDay(today));
  if (caller.kind === 'anyone') return undefined;
  return [...new Set([caller.member, ...(caller.acting === undefined ? [] : [caller.acting])])];
}

/** A group that has set the day of its meeting needs no reminder to do so. */
const inTimeToCall = (
  { meetingNoticeDays }: AgreementForum,
  planned: boolean,
  earlier: readonly number[] = [],
): readonly number[] => (planned ? [] : [...earlier, meetingNoticeDays.value + DAYS_TO_AGREE_ON_A_DAY, 0]);

/** The forum's meetings from a local day on that were none of the group, with why. */
const uncounted = (
  state: Registered,
  forum: string,
  within: (day: string) => boolean,
): readonly UncountedMeeting[] =>
  [...state.meetings.values()].flatMap((meeting) => {
    if (meeting.forum !== forum || !isHeld(meeting)) return [];
    const why = notCounted(meeting);
    const day = localDay(meeting.openedAt);
    return why && within(day) ? [{ ...why, day }] : [];
  });

/**
 * A meeting is called in good time (B-styrgrupp-62), or on the day it was drafted where that time is gone: by the chair
 * if it is the chair who has to, otherwise by whoever drafted it.
 */
function notice(state: Registered, meeting: PlannedMeeting, today: string): Obligation | undefined {
  const rules = agreementForum(agreementInForce(state, today), meeting.forum);
  if (!rules) return undefined;
  const drafted = localDay(meeting.draftedAt);
  const inGoodTime = addDays(localDay(meeting.startsAt), -rules.meetingNoticeDays.value);
  const byChair = meeting.kind === 'ordinary' ? callers(state, rules, today) : undefined;
  return {
    id: `call-meeting:${meeting.id}`,
    subject: { kind: 'call-meeting', meeting: meeting.id, startsAt: meeting.startsAt },
    due: inGoodTime > drafted ? inGoodTime : drafted,
    // Where whoever drafted it has left, any of the others may call it.
    owes: {
      forum: meeting.forum,
      members: (byChair ?? [meeting.draftedBy]).filter((member) =>
        representatives(state, meeting.forum).includes(member),
      ),
    },
    source: rules.meetingNoticeDays.source,
    remind: { before: [3, 0], overdue: 'repeatedly', knownSince: drafted },
  };
}

/** Those who have not answered the notice do so the day before at the latest (choice): on the day it helps nobody. */
function answers(state: Registered, meeting: PlannedMeeting, today: string): Obligation | undefined {
  const called = localDay(meeting.calledAt ?? meeting.draftedAt);
  const dayBefore = addDays(localDay(meeting.startsAt), -1);
  const due = dayBefore > called ? dayBefore : called;
  const members = representatives(state, meeting.forum).filter((member) => !meeting.answers.has(member));
  if (members.length === 0 || today > due) return undefined;
  return {
    id: `answer-notice:${meeting.id}`,
    subject: { kind: 'answer-notice', meeting: meeting.id, startsAt: meeting.startsAt },
    due,
    owes: { forum: meeting.forum, members },
    source: PRODUCT_DEFAULT,
    remind: { before: [3, 0], overdue: 'never', knownSince: called },
  };
}

/** The minutes of a meeting that has ended: approved, put right, or locked without the approval of a party. */
function minutes(state: Registered, meeting: HeldMeeting): Obligation | undefined {
  const { id, forum, closedAt, handling } = meeting;
  if (closedAt === undefined) return undefined;
  const held = localDay(meeting.openedAt);
  const change = openChange(meeting);
  if (change && meeting.status === 'closed') return mending(state, meeting, change);
  const { locked, sentAt = closedAt } = handling;
  const sent = localDay(sentAt);
  const unapproved = (locked?.unapproved ?? []).map(({ party }) => party);
  const members = awaitedApprovers(state, meeting);
  const doneAt = locked?.at ?? (isLocked(meeting) ? meeting.approvals.at(-1)?.at : undefined);
  return {
    id: `approve-minutes:${id}`,
    subject:
      unapproved.length > 0
        ? { kind: 'minutes-locked', meeting: id, held, unapproved }
        : { kind: 'approve-minutes', meeting: id, held },
    due: lastDayToAnswer(meeting),
    doneOn: doneAt === undefined ? undefined : localDay(doneAt),
    owes: { forum, members },
    source: PRODUCT_DEFAULT,
    remind:
      members.length > 0
        ? { before: [3, 0], overdue: 'repeatedly', knownSince: sent }
        : // Nobody is left who may: no reminder helps.
          { before: [], overdue: 'never', knownSince: sent },
  };
}

/** Whoever led puts the draft right, or says why not, and sends it again. */
function mending(state: Registered, meeting: HeldMeeting, change: ChangeAsked): Obligation {
  const { id, forum, closedAt = '' } = meeting;
  const asked = localDay(change.at);
  return {
    id: `mend-minutes:${id}:${change.at}`,
    subject: { kind: 'mend-minutes', meeting: id, held: localDay(meeting.openedAt) },
    due: [addDays(asked, DAYS_TO_MEND), lastDayToApprove(closedAt)].sort()[0] ?? asked,
    owes: { forum, members: mendersOf(state, meeting) },
    source: PRODUCT_DEFAULT,
    remind: { before: [3, 0], overdue: 'repeatedly', knownSince: asked },
  };
}
